cli-about = ميثاق: برنامج المشاركة المواطنة للجماعات الترابية، من الورشة إلى النتيجة.
cli-serve = تشغيل الموقع.
cli-paper = الأوراق التأطيرية.
cli-paper-read = قراءة ورقة تأطيرية وعرض ما فُهم منها؛ رمز الخروج 2 عند وجود أخطاء.
cli-file = الملف المراد قراءته (Markdown أو HTML أو DOCX).
cli-json = عرض القراءة بصيغة JSON.
cli-journal = سجل التغييرات.
cli-journal-verify = التحقق من سلسلة السجل ومن الأقوال التي تثبتها، وبيان كل تغيير؛ رمز الخروج 1 عند وجود تغيير.
cli-journal-since = المقارنة بنقطة مراقبة موقعة محفوظة خارج هذا الجهاز؛ يمكن تكرار هذا الخيار.
cli-journal-json = عرض النتيجة بصيغة JSON.
cli-journal-erase = حذف مضمون أسطر من سجل جماعة مع الأقوال التي تثبتها؛ ويُسجل الحذف نفسه.
cli-journal-row = أرقام الأسطر.
cli-journal-reason = السبب، ويظهر للعموم.
cli-journal-key = المفتاح الذي يوقع نقط المراقبة.
cli-journal-key-replace = استبدال المفتاح؛ يُسجل الاستبدال بتاريخه، ويبقى التحقق مما وُقع من قبل ممكنا.
cli-journal-key-file = ملف المفتاح الذي يوقع السجل (افتراضيا: journal.key في مجلد المعطيات). لا يوجد في قاعدة المعطيات: المرجو حفظ نسخة احتياطية منه معها، في مكان آخر.
cli-receipt = وصول المساهمات.
cli-receipt-verify = التحقق من وصل تم تحميله، دون قاعدة معطيات؛ رمز الخروج 1 إذا لم يثبت كل شيء.
cli-receipt-file = ملف الوصل.
cli-receipt-key = المفتاح العمومي المنشور في صفحة السجل؛ يمكن تكرار هذا الخيار.
cli-listen = العنوان الذي يستقبل الطلبات.
cli-metrics = عنوان خاص لعرض المؤشرات التقنية (Prometheus).
cli-public-address = عنوان الموقع كما تكتبه المواطنات والمواطنون، تبدأ به الروابط المطبوعة.
cli-page-cache = الاحتفاظ بالصفحات العمومية جاهزة (on أو off).
cli-former-pages = المدة القصوى، بأجزاء الألف من الثانية، التي تُعرض فيها صفحة عمومية على حالها السابق لمن لم يكتب شيئا ريثما تُهيأ من جديد (0: لا تُعرض).
cli-no-database = لا توجد قاعدة معطيات في { $place }، ولم يُنشأ فيه شيء. تحققوا من المسار.
cli-served = يوجد برنامج آخر يشتغل بالمعطيات نفسها في { $folder }. أوقفوه أولا، أو اختاروا مجلدا آخر.
cli-data = مجلد المعطيات (قاعدة SQLite، ومفتاح السجل ومفتاح الرموز).
cli-database = عنوان قاعدة PostgreSQL بدل قاعدة SQLite؛ وتبقى المفاتيح في مجلد المعطيات.
journal-whole = { $scope }: { $rows ->
    [zero] السجل فارغ.
    [one] السجل سليم (سطر واحد).
    [two] السجل سليم (سطران).
    [few] السجل سليم ({ $rows } أسطر).
    [many] السجل سليم ({ $rows } سطرا).
   *[other] السجل سليم ({ $rows } سطر).
}
journal-counted = { $scope }: أقوال تم التحقق منها: { $words }؛ أقوال محذوفة: { $gone }؛ أسطر محذوفة التفاصيل: { $erased }؛ أسطر سابقة على البصمات: { $older }؛ نقط مراقبة تمت مقارنتها: { $heads }.
journal-broken = { $scope }: السجل مختل في السطر { $row }: { $fault }.
journal-broken-words = { $scope }: { $of } { $id } (السطر { $row } من السجل): { $fault }.
journal-broken-unrecorded = { $scope }: { $of } { $id }: { $fault }.
journal-more = { $scope }: هناك اختلالات أخرى لم تُذكر.
journal-break-gap = رقم ناقص قبل هذا السطر
journal-break-link = السطر لا يتبع السطر السابق
journal-break-hash = تغير محتوى السطر
journal-break-payload = تغيرت التفاصيل المرتبطة بالسطر
journal-break-lacking = اختفت تفاصيل السطر دون أن يُسجل حذفها
journal-break-time = تاريخ السطر سابق على تاريخ السطر الذي قبله
journal-break-head = رأس السلسلة لا يطابق آخر سطر
journal-break-cut = توجد نقطة مراقبة موقعة بعد آخر سطر: حُذفت نهاية السجل
journal-break-rebuilt = نقطة مراقبة موقعة تحمل بصمة أخرى: أُعيد بناء السلسلة
journal-break-signature = نقطة المراقبة غير موقعة بأي مفتاح معروف
journal-break-words = الأقوال ليست هي التي سُجلت
journal-break-backdated = التاريخ ليس هو الذي سُجل
journal-break-missing = اختفت الأقوال التي سُجلت
journal-break-unrecorded = هذه الأقوال لم تُسجل قط
journal-words-contribution = مساهمة
journal-words-objection = طلب جواب ثان
journal-words-answer = جواب
journal-words-card = بطاقة
journal-words-detail = تفاصيل بطاقة
journal-words-sentence = جملة من الخلاصة
journal-words-wording = نص المقتضى
journal-words-measure = معطيات الإجراء
journal-no-checkpoint = الملف { $file } ليس نقطة مراقبة موقعة.
journal-no-commune = لا يوجد هنا سجل باسم { $origin }.
journal-erased = تم الحذف، والسطر { $row } من السجل يبين ذلك.
fault-journal-row = هذه الأسطر غير موجودة، أو تتعلق بالسجل نفسه.
journal-key-replaced = المفتاح الجديد في الملف { $file }. المرجو الاحتفاظ بنسخة احتياطية منه خارج قاعدة المعطيات. المفتاح العمومي: { $key }
receipt-recorded = هذه الأقوال هي التي سُجلت في السطر { $row } من السجل، بتاريخ { $moment }.
receipt-unsigned = لم توقع أي نقطة مراقبة منذ ذلك الحين: المرجو تحميل الوصل من جديد بعد ساعة.
receipt-signed = نقطة مراقبة { $origin } (عدد الأسطر: { $size }) التي تتضمنها موقعة بالمفتاح { $key }
receipt-own-key = هذا هو المفتاح المذكور في الملف نفسه: المرجو مقارنته بالمفتاح المنشور في صفحة السجل، أو تقديمه بالخيار ‎--key.
receipt-no-key = { $key } ليس مفتاحا عموميا.
receipt-flaw-format = هذا الملف ليس وصلا كاملا.
receipt-flaw-words = هذه الأقوال ليست هي التي سُجلت.
receipt-flaw-payload = سطر السجل ليس هو الذي تثبته بصمته.
receipt-flaw-chain = الأسطر لا تؤدي إلى نقطة المراقبة الموقعة.
receipt-flaw-signature = نقطة المراقبة غير موقعة بهذا المفتاح.
cli-demo = إعداد جماعة للعرض من الورقة الحقيقية في مجلد فارغ، ثم تشغيل موقعها.
cli-account = الحسابات.
cli-account-open = فتح حساب بصفة واحدة؛ تُقرأ كلمة المرور من الإدخال المعياري.
cli-account-list = لائحة حسابات جماعة أو برنامج.
cli-account-invite = دعوة شخص إلى حساب؛ يُعرض الرمز الذي يختار به كلمة المرور.
cli-account-mandate = إسناد مهمة إلى حساب أو تغيير مدتها أو إنهاؤها.
cli-account-end = إنهاء المهمة الآن.
cli-account-since = أول يوم في المهمة، مثل 2026-12-01.
cli-account-until = آخر يوم في المهمة.
cli-account-suspend = إيقاف حساب.
cli-account-resume = إعادة فتح حساب موقوف.
cli-account-close = إغلاق حساب نهائيا.
cli-account-reset = رمز جديد لاختيار كلمة المرور.
cli-account-second = حذف التحقق بخطوتين من حساب.
cli-account-suspended = أُوقف الحساب { $login }.
cli-account-resumed = أعيد فتح الحساب { $login }.
cli-account-closed = أُغلق الحساب { $login } نهائيا.
cli-account-second-removed = حُذف التحقق بخطوتين من الحساب { $login }.
cli-account-mandate-given = أُسندت إلى { $login } مهمة: { $role }.
cli-account-mandate-set = سُجلت مدة مهمة { $login }: { $role }.
cli-account-mandate-ended = انتهت مهمة { $login }: { $role }.
cli-account-code = رمز { $login }: { $code }، يصلح مرة واحدة ولمدة 10 أيام. يُكتب في الصفحة /ar/account/choose.
cli-unknown-account = لا حساب هنا باسم «{ $said }».
fault-duty-none = ليست لهذا الحساب هذه المهمة.
cli-second-step = إلزام نقط الارتكاز ومسؤولي البرامج بالتحقق بخطوتين (required أو offered).
cli-login = البريد الإلكتروني للحساب.
cli-role = الصفة.
cli-label = تسمية الحساب كما تظهر في الصفحات.
cli-in = رمز الجماعة أو البرنامج، مثل beni-mellal.
cli-untranslated = عرض مفاتيح الجمل التي لا صياغة أمازيغية لها بعد.
cli-usage = الاستعمال:
cli-commands = الأوامر:
cli-options = الخيارات:
cli-help = عرض هذه المساعدة.
cli-version = عرض رقم الإصدار.
cli-eve = التوقف عشية الورشة: البرنامج والحسابات جاهزة والجماعة تنتظر ورقتها التأطيرية.
cli-programme = البرامج.
cli-programme-create = إنشاء برنامج وتسليم نموذج الميثاق لجماعاته.
cli-slug = الرمز المختصر، مثل tadafor.
cli-name-ar = الاسم بالعربية.
cli-name-fr = الاسم بالفرنسية.
cli-summary-ar = التعريف بالعربية.
cli-summary-fr = التعريف بالفرنسية.
cli-limits = الحد من تكرار الطلبات لكل شخص (on أو off؛ يُوقف للقياس فقط).
cli-groups = مجموعات العمل.
cli-groups-draw = إعادة توزيع المجموعات من المفتاح واللائحة المنشورين.
cli-groups-seed = مفتاح التوزيع المنشور.
cli-groups-number = عدد المجموعات؛ عند إغفاله يُؤخذ من اللائحة.
cli-groups-file = اللائحة المنشورة (CSV).
cli-groups-digest = بصمة اللائحة: { $digest }
cli-groups-same = النتيجة هي المنشورة نفسها.
cli-groups-other = النتيجة غير المنشورة.
cli-groups-unread = تعذرت قراءة اللائحة في السطر { $line }.
cli-mail = خادم البريد الذي يرسل الإشعارات والدعوات (smtp://… أو smtps://…)؛ دونه لا يُرسل شيء. يلزم معه العنوان العمومي.
cli-mail-from = المرسل، مثل Mithaq <mithaq@commune.example>.
cli-account-opened = فُتح الحساب { $login } بصفة «{ $role }» في { $place }.
cli-programme-created = أُنشئ البرنامج { $slug }، وسُلم له نموذج الميثاق. تختار مسؤولة البرنامج أو مسؤوله جماعاته.
cli-unknown-commune = لا توجد جماعة بالرمز «{ $said }».
cli-unknown-programme = لا يوجد برنامج بالرمز «{ $said }».
cli-near = رموز قريبة منه: { $near }.
cli-list = اللوائح.
cli-list-read = قراءة لائحة وعرض ما فُهم منها؛ رمز الخروج 2 عند وجود أخطاء. السطور بأرقامها في الملف والأعمدة بحروفها.
cli-list-file = اللائحة المراد قراءتها (XLSX أو ODS أو CSV أو TSV أو نص).
cli-list-as = ما تتضمنه اللائحة.
cli-list-sheet = الورقة المراد قراءتها؛ وإن لم تُذكر فأول ورقة ظاهرة تسمي الأعمدة.
cli-list-column = معنى عمود إن لم يكن هو المفهوم، مثل title=B؛ و=B لتركه جانبا.
cli-list-column-unread = «{ $said }» لا يدل على عمود: المرجو كتابته مثل { $example }.
cli-list-template = إعطاء نموذج لائحة للملء (CSV).
cli-list-from = الورقة { $sheet }، العناوين في السطر { $row }
cli-list-from-text = العناوين في السطر { $row }
cli-list-left = تُرك السطر { $row }: { $why }
cli-list-rows = السطور المقروءة: { $count }
cli-lang = لغة الجمل (ar أو fr)؛ وإن لم تُذكر فلغة الحاسوب.
cli-figures = الأرقام المحفوظة إلى جانب المساهمات.
cli-figures-recompute = إعادة حساب الأرقام انطلاقا من المساهمات.
cli-figures-commune = الرمز المختصر لجماعة؛ وإن لم يُذكر فكل الجماعات.
cli-figures-check = المقارنة دون أي كتابة؛ رمز الخروج 1 إن اختلفت أرقام.
figures-agree = { $scope }: الأرقام مطابقة للمساهمات.
figures-differ = { $scope }: { $differing ->
    [zero] لا يخالف المساهمات أي رقم.
    [one] رقم واحد يخالف المساهمات.
    [two] رقمان يخالفان المساهمات.
    [few] { $differing } أرقام تخالف المساهمات.
    [many] { $differing } رقما يخالف المساهمات.
   *[other] { $differing } رقم يخالف المساهمات.
}
figures-recounted = { $scope }: { $differing ->
    [zero] لم يكن أي رقم مخالفا.
    [one] رقم واحد كان مخالفا وأُعيد حسابه.
    [two] رقمان كانا مخالفين وأُعيد حسابهما.
    [few] { $differing } أرقام كانت مخالفة وأُعيد حسابها.
    [many] { $differing } رقما كان مخالفا وأُعيد حسابه.
   *[other] { $differing } رقم كان مخالفا وأُعيد حسابه.
}
cli-backup = أخذ نسخة احتياطية مشفرة من كل ما يخص الجماعة في مجلد، أثناء اشتغال الموقع. النسخة الأولى كاملة، وما بعدها لا يُكتب فيه إلا ما تغير.
cli-backup-to = مجلد النسخ الاحتياطية: قرص آخر، في بناية أخرى. يمكن نقله كما هو إلى مكان آخر.
cli-backup-key = ملف مفتاح النسخ الاحتياطية. المرجو حفظ نسخة منه بعيدا عن هذا الجهاز: لا يقرؤها أحد بدونه.
cli-backup-keep = عدد الأيام التي تُحفظ فيها نسخة عن كل يوم؛ وتبقى جميع نسخ الساعات الأربع والعشرين الأخيرة.
cli-backup-with-keys = نسخ codes.key وjournal.key أيضا. بدون هذا الخيار يبقيان خارج النسخة: المرجو حفظهما في مكان آخر، لدى شخص آخر.
cli-backup-warning = عدد الساعات دون نسخة احتياطية التي يظهر بعدها تنبيه في صفحة المكتب (0: لا يظهر).
cli-backup-new-key = يوجد مفتاح جديد للنسخ الاحتياطية في { $file }. المرجو نسخ هذا الملف أو طبعه الآن وحفظه بعيدا عن هذا الجهاز: لا تُقرأ النسخ بدونه.
cli-backup-made = أُخذت النسخة { $copy } في { $folder }: { $size }، الجديد منها { $new }.
cli-backup-postgres = تؤخذ النسخ الاحتياطية من قاعدة PostgreSQL ببرنامج pgBackRest وليس بهذا الأمر: انظروا deploy/pgbackrest. وتُنسخ ملفات مجلد المعطيات (codes.key وjournal.key وerasures.jsonl) على حدة.
cli-backup-not-a-folder = { $to } ليس مجلدا. المرجو أخذ النسخة في مجلد ثم نقله ببرنامج rclone أو rsync: هو مشفر وأجزاؤه لا تتغير أبدا.
cli-backup-within = يوجد { $to } داخل مجلد المعطيات: ضياع القرص يعني ضياعهما معا. المرجو اختيار قرص آخر.
cli-backup-none = لا توجد نسخ احتياطية في { $folder }. تحققوا من المسار.
cli-backup-none-at = لا توجد نسخة بهذا القدم. الأمر mithaq restore --list يعرض النسخ الموجودة.
cli-backup-other-key = هذا المفتاح ليس مفتاح هذه النسخ.
cli-backup-format = أُخذت هذه النسخ بإصدار أحدث من mithaq (الصيغة { $number }). المرجو تثبيته.
cli-backup-busy = يوجد أمر آخر يشتغل على هذه النسخ. المرجو انتظار انتهائه.
cli-backup-damaged = الملف { $file } تالف: محتواه ليس هو الذي كُتب. المرجو اختيار نسخة أخرى (--at) أو نظير آخر لهذا المجلد.
cli-backup-missing = الملف { $file } مفقود.
cli-backup-machine = { $file }: { $error }
cli-newer = كُتبت قاعدة المعطيات هذه بإصدار أحدث من mithaq (المرحلة { $last }؛ وهذا الإصدار يقف عند { $known }). المرجو إعادة تثبيت الإصدار الأحدث، أو الرجوع إلى نسخة احتياطية سابقة على التحيين. لم يتغير أي شيء.
cli-restore = إعادة إنشاء مجلد المعطيات من نسخة احتياطية، في مكان فارغ؛ مع التحقق من كل شيء.
cli-restore-from = مجلد النسخ الاحتياطية.
cli-restore-at = الوقت المراد الرجوع إليه، بتوقيت المغرب، مثل 2026-12-01T09:30؛ وبدونه آخر نسخة.
cli-restore-codes-key = الملف codes.key المحفوظ على حدة.
cli-restore-new-codes-key = المتابعة بدون codes.key إذا ضاع: الرموز التي سبق توزيعها (الوصول والدعوات) لن تفتح شيئا.
cli-restore-journal-key = الملف journal.key المحفوظ على حدة.
cli-restore-erasures = الملف erasures.jsonl المحفوظ على حدة، إذا كان أحدث من النسخ.
cli-restore-list = عرض النسخ الموجودة دون استرجاع أي شيء.
cli-restore-check = قراءة النسخة كلها ومقارنة بصماتها دون كتابة أي شيء.
cli-restore-not-empty = المجلد { $to } ليس فارغا. المرجو الاسترجاع في مجلد فارغ أو غير موجود: لا يُكتب أبدا فوق ما هو موجود.
cli-restore-needs-key = لا يوجد codes.key في هذه النسخة. المرجو تقديم الملف المحفوظ على حدة: --codes-key. وإذا ضاع: --new-codes-key؛ ولن تفتح الرموز التي سبق توزيعها شيئا.
cli-restore-other-file = الملف { $file } ليس هو الذي كان مستعملا عند أخذ هذه النسخة.
cli-restore-no-time = «{ $said }» ليس وقتا: المرجو الكتابة على هذا النحو 2026-12-01T09:30.
cli-restore-copy = { $copy }: { $moment }، { $size }، أسطر السجل: { $rows }
cli-restore-checked = النسخة { $copy } سليمة.
cli-restored = تم استرجاع النسخة { $copy }: الحالة كما كانت في { $moment }.
cli-restore-whole = تم التحقق من البصمات والسجل ونقط المراقبة: كل شيء موجود كما كُتب (عدد السجلات: { $heads }).
cli-restore-broken = السجل المسترجع مختل كما ذُكر أعلاه (عدد السجلات: { $heads }). المرجو تجربة نسخة أقدم (--at) في مجلد آخر.
cli-restore-there = { $commune }: المساهمات: { $contributions }؛ أسطر السجل: { $rows }؛ آخرها: { $moment }
cli-restore-erased = عمليات الحذف المعادة: { $count }. ما حُذف بعد { $moment } غير معروف هنا: المرجو إعادة حذفه يدويا إن وُجد.
cli-restore-no-journal-key = الملف journal.key غير موجود: سيوقع مفتاح جديد نقط المراقبة، وسيذكر السجل ذلك. للاحتفاظ بالمفتاح السابق، المرجو نسخه في المجلد قبل التشغيل.
cli-doctor = فحص التثبيت وبيان ما فيه من خلل وما ينبغي فعله، دون تغيير أي شيء. رمز الخروج 1 عندما يوجد ما ينبغي إصلاحه.
cli-doctor-json = عرض النتيجة بصيغة JSON.
doctor-database-fine = قاعدة المعطيات: { $place }، المرحلة { $last }.
doctor-database-older = قاعدة المعطيات: المرحلة { $last }؛ عند التشغيل المقبل تُنسخ ثم تُنقل إلى المرحلة { $known }.
doctor-database-silent = قاعدة المعطيات: { $place } لا تجيب: { $error }. تحققوا من العنوان وكلمة السر ومن اشتغال خادم القاعدة.
doctor-journal-fine = السجل: سليم (عدد الأسطر: { $rows }).
doctor-journal-broken = السجل: مختل ({ $communes }). احتفظوا بالنسخ الاحتياطية كما هي، واستعملوا الأمر mithaq journal verify لمعرفة الموضع.
doctor-clock-behind = الساعة: تشير إلى { $now }، قبل آخر سطر في السجل ({ $last }). المرجو ضبطها: timedatectl set-ntp true
doctor-clock-fine = الساعة: { $now }، مضبوطة آليا.
doctor-clock-alone = الساعة: { $now }، ولا شيء يضبطها آليا. المرجو تنفيذ: timedatectl set-ntp true
doctor-clock-unknown = الساعة: { $now }؛ لا يُعرف في هذا الجهاز هل تُضبط آليا. المرجو مقارنتها بساعة أخرى.
doctor-zone-fine = توقيت المغرب: اليوم UTC+{ $hours }، حسب القواعد { $version } ({ $whose }).
doctor-zone-old = توقيت المغرب: اليوم UTC+{ $hours }، حسب قواعد عمرها أكثر من سنة ({ $version }، { $whose }). المرجو تحيين الحزمة tzdata ثم إعادة تشغيل mithaq.
doctor-zone-machine = قواعد الجهاز
doctor-zone-own = قواعد البرنامج
doctor-backup-fine = النسخ الاحتياطية: آخر نسخة ناجحة في { $moment }.
doctor-backup-old = النسخ الاحتياطية: آخر نسخة ناجحة في { $moment }. المرجو الاطلاع على نتيجة systemctl status mithaq-backup والتحقق من وجود قرص النسخ.
doctor-backup-none = النسخ الاحتياطية: لم تؤخذ أي نسخة بعد. المرجو تحديد مجلد ومفتاح للأمر mithaq backup، أو تفعيل mithaq-backup.timer.
doctor-backup-postgres = النسخ الاحتياطية: نسخ PostgreSQL يعرضها الأمر pgbackrest info
doctor-disk-fine = القرص: المتاح { $free } ({ $folder }).
doctor-disk-full = القرص: المتاح { $free } ({ $folder })؛ ويلزم { $needed } لنسخ القاعدة وتحيينها. المرجو تحرير مساحة أو توسيع القرص.
doctor-disk-silent = القرص: تعذر فحص { $folder }. تحققوا من صلاحيات المجلد.
doctor-rights-fine = الصلاحيات: لا يقرأ مجلد المعطيات إلا حساب الخدمة.
doctor-rights-open = الصلاحيات: يمكن لحسابات أخرى في الجهاز قراءة { $file }. المرجو تنفيذ: chmod go= { $file }
doctor-descriptors-fine = الاتصالات: عدد الواصفات { $count }.
doctor-descriptors-few = الاتصالات: عدد الواصفات { $count } فقط؛ وقد يحتاج وقت الذروة إلى 4096. المرجو رفع LimitNOFILE.
doctor-fonts-fine = الطباعة: طُبعت ورقة بخطوطها.
doctor-fonts-broken = الطباعة: لا تُطبع أي ورقة: { $error }. تحققوا من الذاكرة المتاحة ومن إمكانية تشغيل البرنامج لنفسه.
doctor-address-fine = العنوان العمومي: { $address } يؤدي إلى هنا.
doctor-address-none = العنوان العمومي: غير محدد (--public-address). تحتاج إليه الروابط المطبوعة والمرسلة.
doctor-address-plain = العنوان العمومي: { $address } ليس بصيغة https. المرجو وضع Caddy أو nginx أمامه (deploy/) ثم تحديد العنوان بصيغة https.
doctor-address-silent = العنوان العمومي: { $address } لا يجيب: { $error }. تحققوا من اسم النطاق والشهادة والخادم الموضوع أمامه.
doctor-mail-fine = البريد: الخادم يجيب.
doctor-mail-none = البريد: لم يُحدد أي خادم (--mail)؛ تُطبع الإشعارات والدعوات ولا تُرسل.
doctor-mail-silent = البريد: الخادم لا يقبل الرسائل: { $error }. تحققوا من --mail و--mail-from وكلمة السر.
doctor-wrong = { $count ->
    [zero] لا شيء يستدعي الإصلاح.
    [one] أمر واحد يستدعي الإصلاح.
    [two] أمران يستدعيان الإصلاح.
    [few] { $count } أمور تستدعي الإصلاح.
    [many] { $count } أمرا يستدعي الإصلاح.
   *[other] { $count } أمر يستدعي الإصلاح.
}

cli-convergence = التقائية خطة العمل وخطة الانفتاح.
cli-convergence-suggest = اقتراح الإجراءات والالتزامات التي قد تلتقي، الأقرب أولا؛ رمز الخروج 2 إذا كان في أحد الملفين خلل. الطريقة في {"\u2068"}docs/convergence.md{"\u2069"}.
cli-convergence-plan = ملف الإجراءات (CSV)، عناوينه {"\u2068"}code,title,description{"\u2069"}.
cli-convergence-openness = ملف الالتزامات (CSV)، بالعناوين نفسها.
fault-suggest-head = { $file }، السطر { $row }، العمود { $column }: لا يوجد عنوان العمود «{ $said }». المرجو أن يكون السطر الأول {"\u2068"}code,title,description{"\u2069"}.
fault-suggest-empty = { $file }، السطر { $row }، العمود { $column }: سطر فارغ. المرجو حذفه أو ملؤه.
fault-suggest-cell = { $file }، السطر { $row }، العمود { $column }: الخانة «{ $said }» فارغة. المرجو ملؤها.
fault-suggest-twice = { $file }، السطر { $row }، العمود { $column }: الرمز «{ $said }» ورد من قبل. المرجو إعطاء كل سطر رمزه.
fault-suggest-none = { $file }، السطر { $row }، العمود { $column }: لا سطر بعد العناوين.
fault-suggest-letters = { $file }، السطر { $row }، العمود { $column }: لا تُقرأ الحروف. المرجو حفظ الملف بترميز UTF-8.
