# تدقيق الأنشطة المبرمجة.

activities-title = تدقيق الأنشطة المبرمجة
activities-lead = أدخلوا أنشطة المواكبة المبرمجة، ثم اعرضوها على القاعة واحدا واحدا: يبقى النشاط أو يُعدل أو يُتخلى عنه، مع السبب.
activities-none = لم يُدخل أي نشاط بعد. أضيفوا نشاطا، أو استوردوا لائحة كاملة.
activities-count = { $count ->
    [zero] لا أنشطة
    [one] نشاط واحد
    [two] نشاطان
    [few] { $count } أنشطة
    [many] { $count } نشاطا
   *[other] { $count } نشاط
}
activities-waiting = في انتظار القاعة: { $count }
activities-next = النشاط الموالي المعروض على القاعة
activities-all-said = قالت القاعة كلمتها في كل الأنشطة.
activities-list = لائحة الأنشطة
activities-new = إضافة نشاط
activities-change = تصحيح نشاط
activities-name = النشاط
activities-responsible = المسؤول عن التنفيذ
activities-responsible-hint = صفة أو هيئة أو مصلحة، لا اسم شخص.
activities-period = الفترة
activities-cost = التكلفة بالدرهم
activities-cost-hint = اتركوها فارغة إن لم تُحدد بعد.
activities-cost-unsaid = التكلفة غير محددة
activities-source = المرجع
activities-source-hint = الوثيقة أو الحصة التي ذكرته، مثل: الورقة التأطيرية، الحصة 2.
activities-review = عرضه على القاعة
activities-review-again = تغيير ما قررته القاعة
activities-ruling = ما قررته القاعة
activities-ruling-keep = يبقى كما هو
activities-ruling-change = يبقى مع تعديله
activities-ruling-drop = يُتخلى عنه
activities-reason = السبب
activities-reason-hint = بكلمات المشاركات والمشاركين.
activities-becomes = ما يصير إليه
activities-becomes-hint = يُملأ إذا عُدل النشاط.
activities-decided = كيفية اتخاذ القرار
activities-decided-room = بتوافق القاعة
activities-decided-hands = برفع الأيدي
activities-hands-for = الموافقات والموافقون
activities-hands-against = المعارضات والمعارضون
activities-hands = برفع الأيدي: { $yes } مع، { $no } ضد، { $neither } دون رأي. تولى العد: { $who }
activities-counted-by = من تولى عد الأيدي
activities-counted-by-hint = اذكروا الصفة، لا اسم شخص.
activities-card = البطاقة التي جاء منها الكلام
activities-no-card = لا بطاقة
activities-from-card = جاء الكلام من البطاقة { $number }
activities-save-review = تسجيل قرار القاعة
activities-not-open = تُعرض الأنشطة على القاعة بعد تسجيل أول حضور.
activities-import = استيراد لائحة
activities-file = ملف اللائحة
activities-file-hint = ملف { $xlsx } أو { $ods } أو { $csv }، في أحد سطوره أسماء الأعمدة: النشاط، والمسؤول، والفترة، والتكلفة، والمرجع. تُقبل اللائحة كاملة أو لا تُقبل.
activities-import-go = قراءة اللائحة

fault-activity-cost = المرجو كتابة مبلغ بالأرقام، مثل 12500 أو 12.500,50.
fault-activity-hands = المرجو كتابة عدد الأيدي في الخانات الثلاث.
fault-activity-outvoted = لا تفوق الأيدي الموافقة الأيدي المعارضة، فلا يمكن تسجيل هذا القرار.
fault-more-hands-than-people = عدد الأيدي أكبر من عدد من سُجل حضورهم. سجلوا الحاضرات والحاضرين أولا، أو راجعوا العد.
refused-activity-reviewed = قالت القاعة كلمتها في هذا النشاط، فلا يُحذف من اللائحة.
refused-activities-many = لا تتسع لائحة الورشة لكل هذه الأنشطة.

event-workshop-activity_set = إدخال نشاط مبرمج أو تصحيحه
event-workshop-activities_imported = استيراد لائحة أنشطة مبرمجة
event-workshop-activity_removed = حذف نشاط أُدخل خطأ
event-workshop-activity_reviewed = قرار القاعة في نشاط مبرمج
