//! Who visits, where, in which language: read once from the address and the
//! session's cookie.

use axum::{
    RequestExt,
    extract::{FromRequestParts, RawPathParams, Request},
    http::{HeaderMap, header, request::Parts},
    response::{IntoResponse, Redirect, Response},
};
use base::{Actor, CommuneId, Error, Lang, Place, Result};
use civic::{
    commune::{
        self,
        gazetteer::{self, Unit},
    },
    programme::queries::oversight,
};
use db::Reader;
use press::{PageFrame, Translator, Visitor};

use crate::{
    answer::Fail,
    cookie, held,
    people::session,
    sections::{OFFICE, PUBLIC},
    site::Site,
};

/// One request's circumstances.
#[derive(Clone)]
pub struct RequestContext {
    /// The site.
    pub site: Site,
    /// The words of the reader's language.
    pub l: &'static Translator,
    /// The reader's language.
    pub lang: Lang,
    /// The address after the language, without the query.
    pub path: String,
    /// Who acts.
    pub actor: Actor,
    /// How the signed-in account is called.
    pub label: Option<String>,
    /// The session's token.
    pub token: Option<String>,
    /// Whether this account must set up a second step before it opens a space.
    pub owes_second_step: bool,
    /// Where links begin: scheme and host.
    pub origin: String,
    unit: Option<&'static Unit>,
}

impl RequestContext {
    /// Reads the visit once per request; later askers get the same.
    pub(crate) async fn of(request: &mut Request) -> Result<Self> {
        if let Some(context) = request.extensions().get::<Self>() {
            return Ok(context.clone());
        }
        let params = request.extract_parts::<RawPathParams>().await.map_err(|_| Error::NotFound)?;
        let site = request.extensions().get::<Site>().cloned();
        let site = site.ok_or_else(|| Error::bug("a request outside the site"))?;
        let path = request.uri().path().to_owned();
        let context = Self::read_from(site, &params, &path, request.headers()).await?;
        request.extensions_mut().insert(context.clone());
        Ok(context)
    }

    async fn read_from(
        site: Site,
        params: &RawPathParams,
        path: &str,
        headers: &HeaderMap,
    ) -> Result<Self> {
        let param =
            |name: &str| params.iter().find(|(key, _)| *key == name).map(|(_, value)| value);
        let lang: Lang = match param("lang") {
            Some(code) => code.parse().map_err(|()| Error::NotFound)?,
            None => Lang::Ar,
        };
        let unit = match param("commune") {
            Some(slug) => Some(gazetteer::by_slug(slug).ok_or(Error::NotFound)?),
            None => None,
        };
        let token = cookie::read(&site, headers, cookie::SESSION).map(str::to_owned);
        let presence = match &token {
            Some(token) => {
                let mut tx = site.db().read(db::INSTALLATION).await?;
                civic::people::queries::presence(&mut tx, token, site.db().now(), lang).await?
            }
            None => None,
        };
        let label = presence.as_ref().map(|who| who.label.get(lang).to_owned());
        let owes_second_step =
            presence.as_ref().is_some_and(|who| session::owes_second_step(&site, who));
        if let (Some(token), Some(who)) = (&token, &presence) {
            session::keep_on(&site, token, who).await;
        }
        let mut actor = presence.map_or_else(|| Actor::public(lang), |who| who.actor);
        if let Some(unit) = unit {
            let overseen = oversight(site.db(), &actor, commune::identity(&unit.code)).await?;
            actor.mandates.extend(overseen);
        }
        let path = path.strip_prefix(&format!("/{lang}")).unwrap_or(path).to_owned();
        let origin = origin(&site, headers);
        let l = Translator::of(lang);
        Ok(Self { site, l, lang, path, actor, label, token, owes_second_step, origin, unit })
    }

    /// The commune of the address.
    pub fn unit(&self) -> Result<&'static Unit> {
        self.unit.ok_or(Error::NotFound)
    }

    /// The identity of the commune of the address.
    pub fn commune(&self) -> Result<CommuneId> {
        self.unit().map(|unit| commune::identity(&unit.code))
    }

    /// The commune of the address as a place of the policy.
    pub fn place(&self) -> Result<Place> {
        self.commune().map(Place::Commune)
    }

    /// The commune's name in the reader's language.
    #[must_use]
    pub fn town(&self) -> &'static str {
        self.unit.map_or("", |unit| self.lang.pick(&unit.name_ar, &unit.name_fr))
    }

    /// An address within the commune, in the reader's language: `/ar/beni-mellal/…`.
    #[must_use]
    pub fn here(&self, rest: &str) -> String {
        format!("/{}/{}{rest}", self.lang, self.unit.map_or("", |unit| unit.slug.as_str()))
    }

    /// The name under which the heads of the commune's journal are signed.
    pub fn origin_of_journal(&self) -> Result<String> {
        let host = db::checkpoint::host(&self.site.options().public_address);
        Ok(format!("{host}/{}", self.unit()?.slug))
    }

    /// The same with scheme and host, for QR codes and letters.
    #[must_use]
    pub fn link(&self, rest: &str) -> String {
        format!("{}{}", self.origin, self.here(rest))
    }

    /// The same for what outlives the day: certificates, minutes, letters and
    /// badges lead home, also when the laptop in the hall prints them.
    #[must_use]
    pub fn lasting(&self, rest: &str) -> String {
        self.lasting_in(self.lang, rest)
    }

    /// The same in the language of a paper.
    #[must_use]
    pub fn lasting_in(&self, lang: Lang, rest: &str) -> String {
        let town = self.unit.map_or("", |unit| unit.slug.as_str());
        format!("{}/{lang}/{town}{rest}", self.home_origin())
    }

    /// Where links that outlive the day begin.
    fn home_origin(&self) -> String {
        let hall = self.site.options().hall.as_ref();
        let known = hall.and_then(|hall| hall.standing.lock().ok().map(|it| it.address.clone()));
        known.filter(|address| !address.is_empty()).unwrap_or_else(|| self.origin.clone())
    }

    /// A consistent picture of the database.
    pub async fn read(&self) -> Result<Reader> {
        let scope = self.unit.map_or(db::INSTALLATION, |unit| commune::identity(&unit.code));
        self.site.db().read(scope).await
    }

    /// The frame of a page of the commune's public site.
    #[must_use]
    pub fn public_frame(&self, title: impl std::fmt::Display, accent: Option<&str>) -> PageFrame {
        let mut frame = self.bare_frame(title);
        if let Some(unit) = self.unit {
            frame = frame.commune(self.town(), &unit.slug, accent);
            for (key, rest) in PUBLIC {
                frame = frame.nav(self.l.t(key), self.here(rest), self.is_at(rest));
            }
        }
        frame
    }

    /// The frame of a page of the commune's office.
    #[must_use]
    pub fn office_frame(&self, title: impl std::fmt::Display) -> PageFrame {
        let mut frame = self.bare_frame(title).private().desk().visitor(self.visitor());
        if let Some(unit) = self.unit {
            frame = frame.commune(self.town(), &unit.slug, None);
            let may = |action| self.place().is_ok_and(|place| self.actor.may(action, place));
            // In a hall the other sections stayed at home.
            let here =
                |rest: &str| self.site.options().hall.is_none() || rest == "/office/workshops";
            let ways = OFFICE.into_iter().filter(|(_, rest, action)| may(*action) && here(rest));
            for (key, rest, _) in ways {
                frame = frame.nav(self.l.t(key), self.here(rest), self.is_at(rest));
            }
        }
        frame
    }

    /// The frame of a page outside the communes.
    #[must_use]
    pub fn bare_frame(&self, title: impl std::fmt::Display) -> PageFrame {
        PageFrame::new(self.lang, self.path.clone()).title(title).visitor(self.visitor())
    }

    fn is_at(&self, rest: &str) -> bool {
        let here = format!("/{}{rest}", self.unit.map_or("", |unit| unit.slug.as_str()));
        let root = rest == "/" || rest == "/office";
        self.path == here || (!root && self.path.starts_with(&here))
    }

    fn visitor(&self) -> Visitor {
        match &self.label {
            Some(name) => Visitor::Known {
                name: name.clone(),
                home: format!("/{}/desk", self.lang),
                account: format!("/{}/account", self.lang),
                sign_out: format!("/{}/sign-out", self.lang),
            },
            None => Visitor::Stranger { sign_in: format!("/{}/sign-in", self.lang) },
        }
    }

    /// Whether a stranger at a closed page should be shown the way in.
    pub(crate) fn may_sign_in(&self, request: &Request) -> bool {
        self.actor.account().is_none() && held::asks_for_page(request)
    }

    pub(crate) fn to_sign_in(&self) -> Response {
        let next = format!("/{}{}", self.lang, self.path);
        let query = serde_urlencoded::to_string([("next", next)]).unwrap_or_default();
        Redirect::to(&format!("/{}/sign-in?{query}", self.lang)).into_response()
    }
}

impl FromRequestParts<Site> for RequestContext {
    type Rejection = Fail;

    async fn from_request_parts(parts: &mut Parts, _: &Site) -> std::result::Result<Self, Fail> {
        if let Some(context) = parts.extensions.get::<Self>() {
            return Ok(context.clone());
        }
        let site = parts.extensions.get::<Site>().cloned();
        let site = site.ok_or_else(|| Error::bug("a request outside the site"))?;
        let params = RawPathParams::from_request_parts(parts, &site).await;
        let params = params.map_err(|_| Error::NotFound)?;
        let path = parts.uri.path().to_owned();
        Ok(Self::read_from(site, &params, &path, &parts.headers).await?)
    }
}

/// Scheme and host as the visitor's browser knows them.
pub(crate) fn origin(site: &Site, headers: &HeaderMap) -> String {
    let fixed = &site.options().public_address;
    if !fixed.is_empty() {
        return fixed.trim_end_matches('/').to_owned();
    }
    let host = headers.get(header::HOST).and_then(|host| host.to_str().ok()).unwrap_or("localhost");
    let secure = headers.get("x-forwarded-proto").is_some_and(|scheme| scheme == "https");
    format!("{}://{host}", if secure { "https" } else { "http" })
}
