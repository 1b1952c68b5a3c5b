//! What a list says of people who are on the list already: beside each row who
//! it is or may be, and what somebody chooses of it.

use civic::workshop::{
    Category, Participant,
    commands::NewParticipant,
    rules::again::{self, Candidate, Chosen, Differs, Other, Standing},
};
use list::Found;
use press::{Choice, Msg, Translator};

use super::{lists::Beside, page_head};
use crate::form::FormData;

/// A list compared with who is there.
pub(super) struct Again<'a> {
    pub(super) l: &'static Translator,
    pub(super) rows: &'a [Found],
    pub(super) people: &'a [NewParticipant],
    pub(super) there: &'a [Participant],
    pub(super) categories: &'a [Category],
}

impl Again<'_> {
    /// What is said beside each row, and what is chosen or proposed there.
    pub(super) fn beside(&self, sent: &FormData) -> (Vec<Beside>, Vec<(String, String)>) {
        let standings = again::compare(self.there, self.categories, self.people);
        let mut chosen = Vec::new();
        for (at, standing) in standings.iter().enumerate() {
            let field = again::field(at);
            let said = sent.get(&field).parse().ok().or_else(|| standing.proposed());
            chosen.extend(said.map(|said: Chosen| (field, said.to_string())));
        }
        let beside = standings.iter().enumerate().map(|(at, standing)| self.of(at, standing));
        (beside.collect(), chosen)
    }

    fn of(&self, at: usize, standing: &Standing) -> Beside {
        let l = self.l;
        match standing {
            Standing::New => Beside { words: vec![l.t("list-who-new")], choice: None },
            Standing::Same(Other::There(_)) => {
                Beside { words: vec![l.t("list-who-same")], choice: None }
            }
            Standing::Same(Other::Row(row)) => {
                let words = l.msg("list-who-repeated").n("row", self.row(*row));
                Beside { words: vec![words], choice: None }
            }
            Standing::Asked(found) => {
                let words = found.iter().map(|it| self.candidate(it)).collect();
                let choices = found.iter().flat_map(|it| self.choices(it));
                let another = Choice::new(Chosen::Another, l.t("list-who-another").attr());
                let choices = choices.chain([another]).collect();
                Beside { words, choice: Some((again::field(at), choices)) }
            }
        }
    }

    /// The number of a row in the file.
    fn row(&self, at: usize) -> usize {
        self.rows.get(at).map_or(0, |row| row.row)
    }

    fn known(&self, who: Other) -> Option<&Participant> {
        let Other::There(id) = who else { return None };
        self.there.iter().find(|row| row.id == id)
    }

    /// Somebody whom the row may be, with what is known of them and what the
    /// list says otherwise.
    fn candidate(&self, candidate: &Candidate) -> Msg {
        let Some(known) = self.known(candidate.who) else {
            let Other::Row(row) = candidate.who else { return self.l.t("list-who-same") };
            return self.l.msg("list-who-row").n("row", self.row(row));
        };
        let category = self.categories.iter().find(|it| it.id == known.category_id);
        let category = category.map(|it| page_head::category(self.l, it.word, &it.label));
        let sex = self.l.word("workshop-sex", known.sex).plain();
        let more = [&known.contact, &known.details.phone];
        let more = more.into_iter().chain([&known.details.function, &known.details.organisation]);
        let facts = [Some(self.name(known)), category, Some(sex)].into_iter().flatten();
        let facts = facts.chain(more.cloned()).filter(|it| !it.is_empty());
        let facts: Vec<String> = facts.collect();
        let who = facts.join(" · ");
        if candidate.differs.is_empty() {
            return self.l.msg("list-who-there").s("who", who);
        }
        let differs: Vec<String> =
            candidate.differs.iter().map(|what| self.l.t(key(*what)).plain()).collect();
        self.l.msg("list-who-differs").s("who", who).s("what", self.l.list(&differs))
    }

    fn name(&self, known: &Participant) -> String {
        match known.name.as_str() {
            "" => self.l.t("people-nameless").plain(),
            name => name.to_owned(),
        }
    }

    fn choices(&self, candidate: &Candidate) -> Vec<Choice> {
        let choice = |chosen, label: Msg| Choice::new(chosen, label.attr());
        match (candidate.who, self.known(candidate.who)) {
            (Other::There(id), Some(known)) => {
                let said = |key| self.l.msg(key).s("who", self.name(known));
                let take = choice(Chosen::Take(id), said("list-who-take"));
                let keep = choice(Chosen::Keep(candidate.who), said("list-who-keep"));
                let differs = !candidate.differs.is_empty();
                Some(take).filter(|_| differs).into_iter().chain([keep]).collect()
            }
            (Other::Row(row), _) => {
                let label = self.l.msg("list-who-as-row").n("row", self.row(row));
                vec![choice(Chosen::Keep(candidate.who), label)]
            }
            _ => Vec::new(),
        }
    }
}

fn key(what: Differs) -> &'static str {
    match what {
        Differs::Name => "list-who-differs-name",
        Differs::Contact => "list-who-differs-contact",
        Differs::Category => "list-who-differs-category",
        Differs::Sex => "list-who-differs-sex",
        Differs::Function => "list-who-differs-function",
        Differs::Organisation => "list-who-differs-organisation",
    }
}
