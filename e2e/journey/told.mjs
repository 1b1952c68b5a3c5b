// What the people of the journey say, in the two languages they say it in.
// Nobody of them is a real person.

const ar = {
  programme: "تضافر",
  people: (number) => `شخص ${String(number).padStart(2, "0")}`,
  sexes: ["أنثى", "ذكر"],
  questions: {
    plan: ["ما الإجراءات التي ينبغي أن تبدأ بها الجماعة؟", "من يتكفل بها ومتى؟"],
    charter: ["بماذا تلتزم الجماعة أمام ساكنتها؟"],
  },
  cards: {
    plan: ["نريد لقاء كل شهر في الحي", "لوحة إعلانات أمام مقر الجماعة", "موعد اللقاءات مساء ليحضر العمال"],
    charter: ["الجواب كتابة داخل أجل معلوم", "نشر محضر كل دورة"],
  },
  themes: { plan: "اللقاءات في الأحياء", charter: "الجواب والإخبار" },
  sentences: {
    plan: "تعقد الجماعة لقاءات دورية في الأحياء في أوقات تناسب الجميع.",
    charter: "تلتزم الجماعة بالجواب كتابة وبنشر محاضر دوراتها.",
  },
  step: { text: "إعداد مسودة خطة العمل", owner: "مصلحة التعاون" },
  synthesis: "انتهت المرحلة كما أُعلن عنها، ونُشرت خلاصتها.",
  edited: {
    body_ar: "تلتزم الجماعة بالجواب كتابة عن كل مقترح داخل أجل ستين يوما.",
    body_fr: "La commune répond par écrit à chaque proposition dans un délai de soixante jours.",
  },
  edited_again: {
    body_ar: "تلتزم الجماعة بالجواب كتابة ومعللا عن كل مقترح داخل أجل ستين يوما.",
    body_fr: "La commune répond par écrit et avec ses raisons à chaque proposition dans un délai de soixante jours.",
  },
  added: ["ومعللا"],
  reason: "ترتيب الإجراءات في محاور وأهداف",
  axis: "القرب من الساكنة",
  objective: "لقاءات منتظمة",
  measure: ["لقاء كل شهر في الحي", "عقد لقاء مفتوح كل شهر في كل حي، مساء."],
  note: "نسخة للتشاور",
  stage: {
    audience: "جمعيات الجماعة وهيئاتها وساكنتها",
    open: "كل مواد النص",
    fixed: "الاختصاصات التي حددها القانون",
    offline: "سجل بمكتب الاستقبال كل يوم عمل",
    decision: "مجلس الجماعة",
    group: "النساء العاملات",
    means: "لقاء مسائي في الحي",
  },
  body: { text: "نقترح أن يكون الأجل ثلاثين يوما.", proposed: "داخل أجل ثلاثين يوما.", opinion: "نؤيد النص، ونرجو تقصير الآجال." },
  resident: {
    text: "نطلب أن يصل الجواب إلى من لا يقرأ.",
    proposed: "ويُقرأ الجواب على من طلب ذلك.",
    plan: "لا تنسوا الدواوير البعيدة.",
  },
  answers: {
    accepted: "المقترح وجيه ولا كلفة له، وقد أُدرج في النص.",
    refused: "لا يتيح عدد الأطر المتوفر العمل بهذا الأجل القصير.",
    covered: "هذا واضح في النص المعروض، وقد أُخذ به في الإجراء.",
  },
  landed: {
    body_ar: "تلتزم الجماعة بالجواب كتابة ومعللا عن كل مقترح داخل أجل ستين يوما، ويُقرأ الجواب على من طلب ذلك.",
    body_fr: "La commune répond par écrit et avec ses raisons à chaque proposition dans un délai de soixante jours ; la réponse est lue à qui le demande.",
  },
  progress: { note: "عُقد اللقاء الأول ونُشر محضره.", caption: "محضر اللقاء" },
};

const fr = {
  ...ar,
  programme: "Tadafor",
  people: (number) => `Personne ${String(number).padStart(2, "0")}`,
  sexes: ["F", "H"],
  added: ["et", "avec", "ses", "raisons"],
  cards: {
    plan: ["Nous voulons une rencontre par mois au quartier", "Un panneau d’affichage devant la mairie", "Des rencontres le soir, pour qui travaille"],
    charter: ["Une réponse écrite dans un délai connu", "Publier le procès-verbal de chaque session"],
  },
  themes: { plan: "Rencontres de quartier", charter: "Répondre et informer" },
  body: { text: "Nous proposons un délai de trente jours.", proposed: "dans un délai de trente jours.", opinion: "Nous approuvons le texte et souhaitons des délais plus courts." },
  resident: {
    text: "Que la réponse parvienne aussi à qui ne lit pas.",
    proposed: "La réponse est lue à qui le demande.",
    plan: "N’oubliez pas les douars éloignés.",
  },
  answers: {
    accepted: "La proposition est juste et sans coût ; le texte la reprend.",
    refused: "Les effectifs actuels ne permettent pas un délai aussi court.",
    covered: "Le texte proposé le dit déjà ; la mesure en tient compte.",
  },
};

export const told = { ar, fr };
