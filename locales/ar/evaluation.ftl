# استمارة تقييم اليوم.

evaluation-title = تقييم اليوم
evaluation-notice = جوابكم دون اسم: لا يُحفظ معه اسمكم ولا ساعة إرساله. كل الأسئلة اختيارية، والجنس والفئة لا يظهران إلا في مجموع من خمسة أجوبة فأكثر. قد يُطبع ما تكتبونه في التقرير، فلا تذكروا فيه أسماء.
evaluation-topic = السؤال
evaluation-topic-organisation = كان التنظيم جيدا: المكان والتوقيت والوثائق والاستقبال.
evaluation-topic-facilitation = كان التنشيط واضحا ومنصفا.
evaluation-topic-voice = أتيحت لي فرصة الكلام وأُصغي إلي.
evaluation-topic-usefulness = كانت أشغال الورشة مفيدة.
evaluation-short-organisation = التنظيم
evaluation-short-facilitation = التنشيط
evaluation-short-voice = فرصة الكلام
evaluation-short-usefulness = الفائدة
evaluation-mark-1 = لا أوافق إطلاقا
evaluation-mark-2 = لا أوافق
evaluation-mark-3 = بين بين
evaluation-mark-4 = أوافق
evaluation-mark-5 = أوافق تماما
evaluation-missing = ما الذي كان ينقص هذا اليوم؟
evaluation-words = هل من كلمة أخرى؟
evaluation-thanks = وصل جوابكم. شكرا لكم.
evaluation-another = جواب شخص آخر من هذا الهاتف
evaluation-not-open = الاستمارة غير مفتوحة الآن.
evaluation-back = صفحة دعوتكم
invited-way-evaluation = تقييم اليوم

evaluation-before = تُفتح الاستمارة لمن حضر قبيل الاختتام: من الصفحة الشخصية لكل دعوة، أو برمز مشترك للقاعة، أو على الورق.
evaluation-open = فتح الاستمارة
evaluation-close = إغلاق الاستمارة وإظهار النتائج
evaluation-hall = رمز القاعة
evaluation-hall-how = يُعرض على الشاشة أو يُطبع لمن لا يحمل دعوته. لا تقبل الاستمارة أجوبة أكثر من عدد من حضر.
evaluation-while-open = تظهر النتائج بعد إغلاق الاستمارة، حتى لا يُعرف جواب أحد من تغيرها.
evaluation-too-few = الأجوبة أقل من 5، فلا تُنشر نتائجها حتى لا يُعرف منها شخص بعينه.
evaluation-never = لم تُفتح استمارة التقييم.
evaluation-rate = أجاب { $answers } من أصل { $present } ممن حضر ({ $percent })
evaluation-channel-personal = من الصفحة الشخصية: { $count }
evaluation-channel-hall = برمز القاعة: { $count }
evaluation-channel-paper = على الورق: { $count }
evaluation-mean = المعدل من 5
evaluation-part = من أجاب
evaluation-answers = الأجوبة
evaluation-by-sex = المعدل حسب الجنس
evaluation-by-category = المعدل حسب الفئة
evaluation-missing-said = ما كان ينقص اليوم
evaluation-words-said = كلمات أخرى
evaluation-marks-caption = عدد الأجوبة من 1 (لا أوافق إطلاقا) إلى 5 (أوافق تماما)
evaluation-how = المعدل على من أجاب عن السؤال. لا تظهر الأجزاء الأقل من 5 أجوبة ولا ما يسمح بحسابها.

evaluation-paper-title = إدخال الاستمارات الورقية
evaluation-paper-how = أدخلوا كل استمارة كما مُلئت. ما لم يُملأ يبقى «دون جواب».
evaluation-enter = إدخال هذه الاستمارة
evaluation-entered = أُدخلت الاستمارة.
evaluation-take-back = سحب الاستمارة التي أُدخلت الآن
evaluation-form-title = استمارة تقييم اليوم
evaluation-form-foot = تُعاد الاستمارة دون اسم في صندوق عند الباب. من أجاب بهاتفه لا يملأها.
evaluation-form-qr = أو أجيبوا بهاتفكم
evaluation-tick = ضعوا علامة واحدة في كل سطر

fault-evaluation-empty = المرجو الجواب عن سؤال واحد على الأقل.
refused-evaluation-closed = أُغلقت استمارة التقييم.
refused-evaluation-not-open = لم تُفتح استمارة التقييم بعد.
refused-evaluation-full = بلغ عدد الأجوبة عدد من حضر، فلا يُقبل جواب آخر.
refused-evaluation-absent = الاستمارة لمن حضر الورشة. إن كنتم حاضرين فاطلبوا من مكتب الاستقبال تسجيل حضوركم.

event-workshop-evaluation_opened = فتح استمارة التقييم
event-workshop-evaluation_answered = جواب عن استمارة التقييم
event-workshop-evaluation_taken_back = سحب استمارة ورقية أُدخلت خطأ
event-workshop-evaluation_closed = إغلاق استمارة التقييم
