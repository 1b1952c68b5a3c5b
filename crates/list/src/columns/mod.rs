//! The known columns of each kind of list, as data. Heads are compared folded,
//! without articles, plurals and currencies; see `vocabulary`.

mod people;
mod plans;

use crate::kind::{Holds, Known};

pub(crate) use people::{ASSOCIATIONS, PEOPLE, QUARTERS};
pub(crate) use plans::{ACTIVITIES, COMMITMENTS, MEASURES};

const fn known(
    key: &'static str,
    holds: Holds,
    (ar, fr): (&'static str, &'static str),
    also: &'static [&'static str],
) -> Known {
    Known { key, holds, ar, fr, also }
}

const NUMBER: Known = known(
    "number",
    Holds::Ordinal,
    ("الرقم", "N°"),
    &["ر.ت", "الرقم الترتيبي", "رقم", "ترتيب", "no", "num", "numéro", "n° d’ordre", "ordre", "#"],
);
const RESPONSIBLE: Known = known(
    "responsible",
    Holds::Text,
    ("المسؤول عن التنفيذ", "Responsable"),
    &[
        "المسؤول",
        "المسؤولية",
        "الجهة المسؤولة",
        "الجهة المكلفة",
        "المكلف",
        "المكلف بالتنفيذ",
        "المتدخل",
        "المتدخلون",
        "المصلحة المكلفة",
        "الوحدة المكلفة",
        "porteur",
        "pilote",
        "chargé",
        "service responsable",
        "unité responsable",
        "entité responsable",
        "structure responsable",
        "lead",
        "owner",
        "lead unit",
        "in charge",
    ],
);
const PERIOD: Known = known(
    "period",
    Holds::Text,
    ("الفترة", "Période"),
    &[
        "المدة",
        "الجدولة الزمنية",
        "الجدول الزمني",
        "البرنامج الزمني",
        "التاريخ",
        "الأجل",
        "الآجال",
        "الشهر",
        "الموعد",
        "calendrier",
        "date",
        "échéance",
        "échéancier",
        "délai",
        "mois",
        "schedule",
        "timeline",
    ],
);
const COST: Known = known(
    "cost",
    Holds::Amount,
    ("التكلفة", "Coût"),
    &[
        "الكلفة",
        "المبلغ",
        "الميزانية",
        "الغلاف المالي",
        "الاعتماد",
        "الاعتمادات",
        "الثمن",
        "coût",
        "coût total",
        "montant",
        "budget",
        "prix",
        "enveloppe",
        "amount",
        "price",
    ],
);
const PARTNERS: Known = known(
    "partners",
    Holds::Text,
    ("الشركاء", "Partenaires"),
    &["الشريك", "الشراكة", "المتعاونون", "partenariat"],
);
const STARTS: Known = known(
    "starts_on",
    Holds::Date,
    ("تاريخ البداية", "Date de début"),
    &[
        "البداية",
        "تاريخ الانطلاق",
        "تاريخ البدء",
        "بداية الإنجاز",
        "الانطلاق",
        "début",
        "date de démarrage",
        "démarrage",
        "start",
        "start date",
    ],
);
const DUE: Known = known(
    "due_on",
    Holds::Date,
    ("تاريخ النهاية", "Date de fin"),
    &[
        "النهاية",
        "تاريخ الانتهاء",
        "تاريخ الإنجاز",
        "نهاية الإنجاز",
        "الأجل الأقصى",
        "أجل الإنجاز",
        "fin",
        "date d’achèvement",
        "date limite",
        "échéance",
        "end",
        "end date",
        "due date",
    ],
);
const FUNDING: Known = known(
    "funding",
    Holds::Text,
    ("مصدر التمويل", "Source de financement"),
    &["مصادر التمويل", "التمويل", "الجهة الممولة", "financement", "bailleur", "funding source"],
);
const INDICATOR: Known = known(
    "indicator",
    Holds::Text,
    ("المؤشرات", "Indicateurs"),
    &["المؤشر", "مؤشرات التتبع", "مؤشر الإنجاز", "indicateur de suivi"],
);
const VERIFICATION: Known = known(
    "verification",
    Holds::Text,
    ("وسائل التحقق", "Sources de vérification"),
    &["وسيلة التحقق", "مصادر التحقق", "moyens de vérification", "means of verification"],
);
const AXIS: Known = known(
    "axis",
    Holds::Text,
    ("المحور", "Axe"),
    &["المحاور", "axe stratégique", "المجال", "domaine", "thème", "theme"],
);
const CONTACT: Known = known(
    "contact",
    Holds::Text,
    ("وسيلة الاتصال", "Contact"),
    &["الاتصال", "للاتصال", "coordonnées", "معلومات الاتصال"],
);
const PHONE: Known = known(
    "phone",
    Holds::Phone,
    ("الهاتف", "Téléphone"),
    &["رقم الهاتف", "الهاتف المحمول", "المحمول", "النقال", "tél", "gsm", "portable", "mobile"],
);
const MAIL: Known = known(
    "mail",
    Holds::Mail,
    ("البريد الإلكتروني", "Adresse e-mail"),
    &["البريد", "الايميل", "إيميل", "email", "e-mail", "courriel", "adresse électronique"],
);
