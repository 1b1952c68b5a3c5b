//! Who may do what: one table, read by commands and queries alike, so that
//! pages, jobs and the command line obey the same rule.

use uuid::Uuid;

use crate::{Error, Id, Lang, Result};

/// Marker of a commune's identity.
#[derive(Debug)]
pub struct Commune;
/// Marker of a programme's identity.
#[derive(Debug)]
pub struct Programme;
/// Marker of an account's identity.
#[derive(Debug)]
pub struct Account;

crate::words! {
    /// A duty somebody holds by mandate, in a programme or in a commune.
    pub enum Role {
        /// Sees every commune of the programme and hands down the model texts.
        ProgrammeOfficer = "programme_officer",
        /// نقطة ارتكاز: runs the whole process of a commune.
        FocalPoint = "focal_point",
        /// Leads the workshop day.
        Facilitator = "facilitator",
        /// Marks presence at the door.
        Reception = "reception",
        /// Writes the texts and answers contributions.
        Drafter = "drafter",
        /// Reads everything of a commune, changes nothing.
        Auditor = "auditor",
    }
}

crate::words! {
    /// Something that may be done; commands and queries ask for one each.
    pub enum Action {
        /// See the programme's desk.
        SeeProgramme = "see_programme",
        /// Choose communes, partners and model texts.
        SteerProgramme = "steer_programme",
        /// Enter the commune's office.
        SeeOffice = "see_office",
        /// Read the names of people.
        SeePeople = "see_people",
        /// Invite people to the accounts of a commune or programme, and keep them.
        KeepAccounts = "keep_accounts",
        /// Change the commune's settings, bodies and register of associations.
        KeepCommune = "keep_commune",
        /// Open and close stages, record the council's decision.
        SteerProcess = "steer_process",
        /// Upload the framing paper, create workshops, invite.
        PrepareWorkshop = "prepare_workshop",
        /// Mark who is there.
        MarkPresence = "mark_presence",
        /// Form groups, make themes, write syntheses, close the workshop.
        RunWorkshop = "run_workshop",
        /// Write cards for one's group.
        WriteCards = "write_cards",
        /// Edit the working draft and publish versions.
        DraftText = "draft_text",
        /// Enter contributions that people said or wrote by hand.
        EnterVoices = "enter_voices",
        /// Give dispositions to contributions.
        Answer = "answer",
        /// Decide on an appeal against what another person hid.
        RuleAppeal = "rule_appeal",
        /// Answer what people ask about their own data.
        AnswerRequests = "answer_requests",
        /// Record progress and evidence of measures.
        Follow = "follow",
        /// Give the opinion of an organisation.
        GiveOpinion = "give_opinion",
        /// Read the journal with its actors.
        ReadJournal = "read_journal",
    }
}

/// The policy: which roles may do which action.
#[must_use]
pub const fn allowed(action: Action) -> &'static [Role] {
    use Role::{Auditor, Drafter, Facilitator, FocalPoint, ProgrammeOfficer, Reception};
    match action {
        Action::SeeProgramme | Action::SteerProgramme => &[ProgrammeOfficer],
        // An officer holds their duty in the communes of their programme too, and there
        // reads the office and keeps the accounts.
        Action::SeeOffice => {
            &[FocalPoint, Facilitator, Reception, Drafter, Auditor, ProgrammeOfficer]
        }
        Action::KeepAccounts => &[FocalPoint, ProgrammeOfficer],
        Action::SeePeople => &[FocalPoint, Facilitator, Reception],
        Action::KeepCommune | Action::SteerProcess | Action::PrepareWorkshop => &[FocalPoint],
        Action::MarkPresence => &[FocalPoint, Facilitator, Reception],
        Action::RunWorkshop | Action::WriteCards => &[FocalPoint, Facilitator],
        Action::EnterVoices => &[FocalPoint, Facilitator, Reception, Drafter],
        Action::DraftText | Action::Answer => &[FocalPoint, Drafter],
        // Where one person alone does all, the programme's officer is the other one.
        Action::RuleAppeal => &[FocalPoint, Drafter, ProgrammeOfficer],
        Action::AnswerRequests | Action::Follow => &[FocalPoint],
        Action::GiveOpinion => &[],
        Action::ReadJournal => &[FocalPoint, Auditor, ProgrammeOfficer],
    }
}

/// Where an action takes place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Place {
    /// A programme.
    Programme(Id<Programme>),
    /// A commune.
    Commune(Id<Commune>),
    /// One working group of a commune's workshop (group id).
    Group(Id<Commune>, Uuid),
    /// One organisation of a commune's register (body id).
    Body(Id<Commune>, Uuid),
}

/// A role held somewhere.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Mandate {
    /// The duty.
    pub role: Role,
    /// The programme or commune it is held in.
    pub place: Place,
}

/// Who acts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Who {
    /// Anybody: a resident reading or writing without account.
    Public,
    /// Somebody signed in.
    Account(Id<Account>),
    /// The bearer of a group's short-lived key (group id).
    Rapporteur(Uuid),
    /// The bearer of an organisation's personal link (body id).
    Delegate(Uuid),
    /// The product itself: jobs and the command line.
    System,
}

/// Somebody acting: who they are, the mandates they hold, the language they read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Actor {
    /// Who.
    pub who: Who,
    /// Their mandates; empty for the public and for link bearers.
    pub mandates: Vec<Mandate>,
    /// The link's place, for bearers of links.
    pub link: Option<Place>,
    /// The language of their pages.
    pub lang: Lang,
}

impl Actor {
    /// A resident without account.
    #[must_use]
    pub const fn public(lang: Lang) -> Self {
        Self { who: Who::Public, mandates: Vec::new(), link: None, lang }
    }

    /// Somebody signed in, with the mandates they hold.
    #[must_use]
    pub const fn signed_in(account: Id<Account>, mandates: Vec<Mandate>, lang: Lang) -> Self {
        Self { who: Who::Account(account), mandates, link: None, lang }
    }

    /// The product itself.
    #[must_use]
    pub const fn system() -> Self {
        Self { who: Who::System, mandates: Vec::new(), link: None, lang: Lang::Ar }
    }

    /// The bearer of a group's key.
    #[must_use]
    pub const fn rapporteur(commune: Id<Commune>, group: Uuid, lang: Lang) -> Self {
        let link = Some(Place::Group(commune, group));
        Self { who: Who::Rapporteur(group), mandates: Vec::new(), link, lang }
    }

    /// The bearer of an organisation's personal link.
    #[must_use]
    pub const fn delegate(commune: Id<Commune>, body: Uuid, lang: Lang) -> Self {
        let link = Some(Place::Body(commune, body));
        Self { who: Who::Delegate(body), mandates: Vec::new(), link, lang }
    }

    /// Whether this actor may do the action there.
    #[must_use]
    pub fn may(&self, action: Action, place: Place) -> bool {
        match (&self.who, self.link) {
            (Who::System, _) => true,
            (Who::Rapporteur(_), Some(link)) => action == Action::WriteCards && link == place,
            (Who::Delegate(_), Some(link)) => action == Action::GiveOpinion && link == place,
            _ => self.holds(allowed(action), place),
        }
    }

    /// Whether this actor belongs to the place at all, so that a refusal may be told.
    #[must_use]
    pub fn sees(&self, place: Place) -> bool {
        self.who == Who::System || self.link == Some(place) || self.holds(Role::ALL, place)
    }

    /// `Ok` when allowed; otherwise `Forbidden` to those who belong there and
    /// `NotFound` to everybody else.
    pub fn require(&self, action: Action, place: Place) -> Result<()> {
        if self.may(action, place) {
            Ok(())
        } else if self.sees(place) {
            Err(Error::Forbidden)
        } else {
            Err(Error::NotFound)
        }
    }

    /// The account, where there is one.
    #[must_use]
    pub const fn account(&self) -> Option<Id<Account>> {
        match self.who {
            Who::Account(id) => Some(id),
            _ => None,
        }
    }

    fn holds(&self, roles: &[Role], place: Place) -> bool {
        let commune = match place {
            Place::Group(commune, _) | Place::Body(commune, _) => Place::Commune(commune),
            other => other,
        };
        self.mandates.iter().any(|held| held.place == commune && roles.contains(&held.role))
    }
}
