# الكلمات المشتركة بين كل الصفحات.

product = ميثاق
foot-product = ميثاق: فضاء المشاركة المواطنة للجماعات الترابية بالمغرب.
statements = صفحات عن هذا الموقع
statement-privacy = حماية المعطيات الشخصية
statement-accessibility = سهولة الولوج
statement-legal = معلومات قانونية
statement-cookies = ملفات تعريف الارتباط
skip-to-content = الانتقال إلى المحتوى
commune-of = جماعة
language = اللغة
sections = أقسام الموقع
sign-in = الدخول
sign-out = الخروج
required = (ضروري)
optional = (اختياري)

send = إرسال
save = حفظ
close = إغلاق
cancel = إلغاء
confirm = تأكيد
edit = تعديل
delete = حذف
add = إضافة
back = رجوع
continue = متابعة
download = تحميل
print = طباعة
search = بحث
steps-next = التالي
steps-of = من
steps-back = السابق
show-more = عرض المزيد
page-next = الصفحة الموالية
page-previous = الصفحة السابقة
pages = الصفحات
open-date = من { $from } إلى { $until }
amount-dirhams = { $amount } درهم

thread = موقع هذه الصفحة بين الكلمة والنتيجة
thread-here = أنتم هنا
thread-ahead = مرحلة مقبلة

duration-hours = { $count ->
    [zero] أقل من ساعة
    [one] ساعة واحدة
    [two] ساعتان
    [few] { $count } ساعات
    [many] { $count } ساعة
   *[other] { $count } ساعة
}
duration-minutes = { $count ->
    [zero] أقل من دقيقة
    [one] دقيقة واحدة
    [two] دقيقتان
    [few] { $count } دقائق
    [many] { $count } دقيقة
   *[other] { $count } دقيقة
}
duration-days = { $count ->
    [zero] أقل من يوم
    [one] يوم واحد
    [two] يومان
    [few] { $count } أيام
    [many] { $count } يوما
   *[other] { $count } يوم
}
duration-months = { $count ->
    [zero] أقل من شهر
    [one] شهر واحد
    [two] شهران
    [few] { $count } أشهر
    [many] { $count } شهرا
   *[other] { $count } شهر
}
duration-years = { $count ->
    [zero] أقل من سنة
    [one] سنة واحدة
    [two] سنتان
    [few] { $count } سنوات
    [many] { $count } سنة
   *[other] { $count } سنة
}
size-kilo = { $size } كيلوبايت
size-mega = { $size } ميغابايت

stage-preparation = التحضير
stage-workshop = الورشة التشاورية
stage-second_level = المستوى الثاني من التشاور
stage-public = التشاور العمومي
stage-adoption = المصادقة
stage-follow_up = التتبع
stage-evaluation = التقييم

verdict-accepted = مقبول
verdict-accepted_in_part = مقبول جزئيا
verdict-already_covered = وارد في النص
verdict-outside_competence = خارج الاختصاص
verdict-refused = مرفوض
verdict-waiting = في انتظار الجواب

sex-female = نساء
sex-male = رجال
sex-unsaid = غير مصرح به

light-good = يسير كما ينبغي
light-watch = يحتاج إلى انتباه
light-bad = متعثر
light-unknown = لا معطيات بعد

role-programme_officer = مسؤولة البرنامج أو مسؤوله
role-focal_point = نقطة ارتكاز
role-facilitator = ميسرة الورشة أو ميسرها
role-reception = مكلفة أو مكلف بالاستقبال
role-drafter = عضوة أو عضو في فريق الصياغة
role-auditor = مدققة أو مدقق

faults-title = { $count ->
    [zero] لم تُرسل الاستمارة
    [one] تصحيح واحد مطلوب قبل الإرسال
    [two] تصحيحان مطلوبان قبل الإرسال
    [few] { $count } تصحيحات مطلوبة قبل الإرسال
    [many] { $count } تصحيحا مطلوبا قبل الإرسال
   *[other] { $count } تصحيح مطلوب قبل الإرسال
}
fault-required = المرجو ملء هذه الخانة.
fault-choose = المرجو اختيار جواب.
form-written = عدد الحروف: # من { $limit }
fault-too-long = عدد حروف النص { $count }، والحد الأقصى { $limit }. لم يُحذف منه شيء: المرجو اختصاره.
field-too-long = النص أطول من المسموح به (الحد الأقصى لعدد الحروف: { $limit }). المرجو اختصاره.
fault-mail-address = هذا ليس عنوان بريد إلكتروني. المرجو كتابة عنوان واحد، مثل nom@exemple.ma، أو رقم هاتف.
fault-too-short = النص قصير جدا. المرجو توضيحه أكثر.
fault-day-over = مضى هذا اليوم. المرجو اختيار يوم لم يمض.
fault-date = المرجو كتابة تاريخ صحيح، مثل 2023-11-01.
fault-time = المرجو كتابة ساعة صحيحة، مثل 09:30.
fault-number = المرجو كتابة عدد بالأرقام من 0 إلى 9.
fault-email = المرجو التحقق من عنوان البريد الإلكتروني.
fault-phone = المرجو كتابة رقم هاتف مغربي، مثل 0612345678.
fault-file = المرجو اختيار ملف.
fault-file-too-big = الملف أكبر من المسموح به. المرجو اختيار ملف أصغر.
fault-choice-unknown = هذا الاختيار غير متاح. المرجو الاختيار من اللائحة.
fault-order = يجب أن يأتي تاريخ النهاية بعد تاريخ البداية.

error-not-found-title = هذه الصفحة غير موجودة
error-not-found = ربما تغير العنوان أو كُتب ناقصا. المرجو التحقق منه أو العودة إلى الصفحة الرئيسية.
error-forbidden-title = هذا العمل غير مخول لكم
error-forbidden = يحتاج هذا العمل إلى صفة أخرى داخل الجماعة. المرجو الاتصال بنقطة الارتكاز.
error-refused-title = لا يمكن القيام بهذا العمل الآن
error-invalid-title = المرجو تصحيح ما يلي
error-invalid = لم يُحفظ شيء بعد. المرجو العودة إلى الاستمارة وتصحيح ما أُشير إليه.
error-stale-title = غيّر شخص آخر هذا النص قبلكم
error-stale = ما كتبتموه محفوظ. المرجو مقارنة النصين ثم الحفظ من جديد.
error-busy-title = طلبات كثيرة في وقت قصير
error-busy = المرجو إعادة المحاولة بعد { $seconds ->
    [zero] قليل
    [one] ثانية واحدة
    [two] ثانيتين
    [few] { $seconds } ثوان
    [many] { $seconds } ثانية
   *[other] { $seconds } ثانية
}.
error-bug-title = حدث خلل من جهتنا
error-bug = سجلنا ما وقع لإصلاحه. المرجو إعادة المحاولة بعد قليل.
error-home = العودة إلى الصفحة الرئيسية
