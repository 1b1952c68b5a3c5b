# ما التزمت به الجماعة في خطة الانفتاح وبرنامج العمل والميثاق.

nav-openness = الالتزامات
openness-title = التزامات الجماعة
openness-lead = ما التزمت به الجماعة في خطة انفتاحها وفي برنامج عملها وفي ميثاق المشاركة المواطنة، وما بلغه كل التزام وما يثبته.
openness-none = لم تنشر الجماعة التزاماتها بعد. ستظهر هنا فور نشرها.
openness-none-office = لا التزامات بعد. يمكن إدخالها واحدا واحدا، أو أخذها كلها من لائحة.
openness-office-lead = التزامات خطة الانفتاح ومشاريع برنامج العمل ومواد الميثاق الملزمة. لا يراها العموم إلا بعد نشرها.
openness-public = الصفحة العمومية
openness-mean = معدل ما أُنجز من الالتزامات التي عُرفت نسبتها: { $percent }.
openness-untold = { $count ->
    [zero] عُرف ما بلغه كل التزام.
    [one] التزام واحد لم يُعرف بعد ما بلغه.
    [two] التزامان لم يُعرف بعد ما بلغاه.
    [few] { $count } التزامات لم يُعرف بعد ما بلغته.
    [many] { $count } التزاما لم يُعرف بعد ما بلغته.
   *[other] { $count } التزام لم يُعرف بعد ما بلغته.
}
openness-waiting = { $count ->
    [zero] لا التزام ينتظر النشر.
    [one] التزام واحد لا يراه العموم بعد.
    [two] التزامان لا يراهما العموم بعد.
    [few] { $count } التزامات لا يراها العموم بعد.
    [many] { $count } التزاما لا يراها العموم بعد.
   *[other] { $count } التزام لا يراها العموم بعد.
}
openness-show = نشرها للعموم
openness-add = إضافة التزام
openness-list = أخذ الالتزامات من لائحة
openness-list-hint = لصق الجدول مع سطر عناوينه، بالعربية أو الفرنسية، أو إرفاق الملف أسفله.

commitments-openness = خطة انفتاح الجماعة
commitments-pac = مشاريع برنامج عمل الجماعة
commitments-charter = ما يلتزم به الميثاق
commitment-kind = أين ورد
commitment-kind-openness = خطة الانفتاح
commitment-kind-pac = برنامج عمل الجماعة
commitment-kind-charter = ميثاق المشاركة المواطنة
commitment-article = مادة الميثاق
commitment-article-hint = لالتزامات الميثاق وحدها.
commitment-article-none = بلا مادة
commitment-article-page = نص المادة في الميثاق
commitment-number = الرقم
commitment-title-ar = العنوان بالعربية
commitment-title-fr = العنوان بالفرنسية
commitment-title-hint = يكفي العنوان بإحدى اللغتين.
commitment-axis = المحور
commitment-problem = الإشكالية
commitment-status-quo = الوضعية الحالية
commitment-description = وصف الالتزام
commitment-contribution = كيف يسهم في الحل
commitment-principles = قيم الانفتاح
principle-transparency = الشفافية
principle-participation = المشاركة
principle-accountability = المساءلة
principle-technology = الرقمنة
commitment-responsible = المسؤول عن التنفيذ
commitment-partners = الشركاء
commitment-milestones = المراحل
commitment-funding = مصدر التمويل
commitment-indicator = المؤشرات
commitment-verification = وسائل التحقق
commitment-starts = تاريخ البداية
commitment-due = تاريخ النهاية
commitment-cost = التكلفة
commitment-cost-hint = بالدرهم، مثل 12500 أو 12.500,50. تُترك فارغة إن لم تُعرف.
commitment-more = كل ما يخص هذا الالتزام
commitment-untold = لم يُعرف بعد ما أُنجز منه.
commitment-unshown = لم يُنشر
commitment-updates = ما أُنجز، يوما بيوم
commitment-proof = ما يثبته
commitment-changes = ما تغير فيه ولماذا
commitment-retired-since = سُحب من اللائحة في { $day }.
commitment-deed-changed = تعديل
commitment-deed-retired = سحب من اللائحة
commitment-deed-restored = إرجاع إلى اللائحة
commitment-update = تسجيل ما أُنجز
commitment-told-on = اليوم
commitment-percent = نسبة الإنجاز
commitment-percent-hint = من 0 إلى 100. تُترك فارغة إن لم تُعرف.
commitment-status = حالة الإنجاز
commitment-note = ما الذي أُنجز؟
commitment-evidence = ما يثبته
commitment-evidence-hint = عنوان في كل سطر، يبدأ بما يلي: {"\u2068"}https://{"\u2069"}
commitment-change = تعديل الالتزام
commitment-retire = سحب الالتزام من اللائحة
commitment-restore = إرجاع الالتزام إلى اللائحة
commitment-reason = السبب
commitment-reason-hint = يظهر للعموم مع تاريخه.

fault-commitment-title = المرجو كتابة العنوان بالعربية أو بالفرنسية.
fault-commitment-article = المرجو اختيار مادة من الميثاق لالتزام الميثاق، وتركها فارغة لغيره.
fault-told-later = المرجو كتابة يوم مضى، أو اليوم نفسه.
fault-list-principles = السطر { $row }، العمود { $column }: لا تُعرف القيمة «{ $said }». المرجو كتابة الشفافية أو المشاركة أو المساءلة أو الرقمنة.
fault-list-status = السطر { $row }، العمود { $column }: لا تُعرف الحالة «{ $said }». المرجو كتابة لم يشرع فيه أو في طور الإنجاز أو متقدم أو منجز أو متعثر أو مؤجل أو ملغى.
fault-list-progress = السطر { $row }، العمود { $column }: النسبة «{ $said }» لا توافق حالة الإنجاز. المرجو تصحيح إحداهما.
fault-list-evidence = السطر { $row }، العمود { $column }: «{ $said }» ليس عنوانا كاملا. المرجو كتابة عنوان يبدأ بما يلي: {"\u2068"}https://{"\u2069"}
fault-list-evidence-alone = السطر { $row }، العمود { $column }: ذُكر ما يثبت الإنجاز ولم تُذكر نسبته ولا حالته. المرجو إضافة إحداهما.
refused-commitment-retired = سُحب هذا الالتزام من اللائحة. المرجو إرجاعه قبل تسجيل ما أُنجز منه.
