# السلسلة: من الكلمة إلى النتيجة، ومن النص إلى الكلمات التي أتى منها.

chain-card = البطاقة رقم { $number }
chain-theme = محور من محاور الورشة
chain-sentence = جملة من خلاصة الورشة
chain-origins = من أين جاء هذا؟ { $provision }
chain-card-where = كتبتها المجموعة { $group } في حصة «{ $session }»
chain-card-question = جوابا عن السؤال: { $question }
chain-read-provision = قراءة النص كاملا
chain-follow = إلى أين وصلت؟
chain-back = من أين جاء؟
chain-source-card = من بطاقات الورشة
chain-source-sentence = من خلاصة الورشة
chain-source-model = من النص النموذجي للبرنامج
chain-source-contribution = من مساهمات قُبلت
chain-source-drafting_team = كتبه فريق الصياغة، مع بيان السبب
chain-source-council = من تعديلات المجلس عند المصادقة
chain-voices = { $received ->
    [zero] لم ترد في شأنه أي مساهمة.
    [one] وردت في شأنه مساهمة واحدة{ $landed ->
        [zero] ، ولم تغير نصه.
       *[other] ، وغيرت نصه.
    }
    [two] وردت في شأنه مساهمتان{ $landed ->
        [zero] ، ولم تغيرا نصه.
        [one] ، وغيرت إحداهما نصه.
       *[other] ، وغيرتا نصه.
    }
   *[other] وردت في شأنه { $received ->
        [few] { $received } مساهمات
        [many] { $received } مساهمة
       *[other] { $received } مساهمة
    }{ $landed ->
        [zero] ، ولم تغير أي منها نصه.
        [one] ، وغيرت واحدة منها نصه.
        [two] ، وغيرت اثنتان منها نصه.
        [few] ، وغيرت { $landed } منها نصه.
        [many] ، وغيرت { $landed } منها نصه.
       *[other] ، وغيرت { $landed } منها نصه.
    }
}
chain-sentences-title = جمل الخلاصة
chain-provisions-title = المواد والإجراءات
chain-versions-title = الصيغ التي تغير فيها النص
chain-no-card = لا توجد بطاقة مرتبطة بهذا الموضع.
chain-no-theme = لم تُدرج البطاقة في أي محور.
chain-no-sentence = لا توجد جملة من الخلاصة مرتبطة بهذا الموضع.
chain-no-provision = لم تصل بعد إلى أي مادة أو إجراء منشور.
chain-no-version = لا توجد صيغة منشورة بعد.
chain-provision-chapter = الباب { $number }: { $heading }
chain-provision-article = المادة { $number }: { $heading }
chain-provision-axis = المحور { $number }: { $heading }
chain-provision-objective = الهدف { $number }: { $heading }
chain-provision-measure = الإجراء { $number }: { $heading }
chain-version = { $text }: الصيغة { $number }
chain-progress = أُنجز منه { $percent } في المائة
chain-step-cards = { $count ->
    [zero] البطاقات
    [one] بطاقة
    [two] بطاقتان
    [few] { $count } بطاقات
    [many] { $count } بطاقة
   *[other] { $count } بطاقة
}
chain-step-themes = { $count ->
    [zero] المحاور
    [one] محور
    [two] محوران
    [few] { $count } محاور
    [many] { $count } محورا
   *[other] { $count } محور
}
chain-step-sentences = { $count ->
    [zero] الخلاصة
    [one] جملة من الخلاصة
    [two] جملتان من الخلاصة
    [few] { $count } جمل من الخلاصة
    [many] { $count } جملة من الخلاصة
   *[other] { $count } جملة من الخلاصة
}
chain-step-provisions = { $count ->
    [zero] المواد والإجراءات
    [one] مادة أو إجراء
    [two] موضعان من النص
    [few] { $count } مواضع من النص
    [many] { $count } موضعا من النص
   *[other] { $count } موضع من النص
}
chain-step-versions = { $count ->
    [zero] الصيغ المنشورة
    [one] صيغة منشورة
    [two] صيغتان منشورتان
    [few] { $count } صيغ منشورة
    [many] { $count } صيغة منشورة
   *[other] { $count } صيغة منشورة
}
chain-step-result = الإنجاز

# السجل.

log-title = سجل كل ما تم
log-what = كل تغيير يُسجل هنا بتاريخه، ولا يُحذف ولا يُعدل بعد ذلك. ولا تظهر الأسماء للعموم.
log-how = كيف تتحققون من السجل؟
log-csv = تحميل السجل
log-verify-now = التحقق من السجل الآن
log-whole = { $rows ->
    [zero] السجل فارغ.
    [one] السجل سليم: سطر واحد.
    [two] السجل سليم: سطران.
    [few] السجل سليم: { $rows } أسطر.
    [many] السجل سليم: { $rows } سطرا.
   *[other] السجل سليم: { $rows } سطر.
}
log-broken = السجل مختل في السطر { $row }: { $fault }. المرجو إيقاف العمل وإخبار الجهة التي تشغل النظام.
log-empty = لم يُسجل شيء بعد.
log-number = الرقم
log-when = التاريخ
log-event = ما تم
log-who = من قام به
log-hash = البصمة
log-actor-public = من العموم
log-actor-account = إدارة الجماعة
log-actor-rapporteur = مقررة مجموعة أو مقررها
log-actor-delegate = جمعية أو هيئة
log-actor-system = النظام
log-shows = ما الذي يثبته السجل
log-shows-order = الترتيب: لم يُضف شيء بين سطرين ولم يُحذف ولم يُنقل، ولا يرجع أي تاريخ إلى الوراء.
log-shows-words = الأقوال: تُثبت كل مساهمة وكل جواب وكل بطاقة وكل جملة من الخلاصة وكل مادة منشورة عند كتابتها، وتدخل بصمتها إلى السجل. وكل تغيير بعد ذلك في كلمة أو قرار أو تاريخ داخل قاعدة المعطيات يظهر.
log-shows-head = الماضي: تُوقع آخر حالة للسجل كل ساعة وعند كل اختتام. ومن احتفظ بنقطة مراقبة كهذه يمكنه أن يبين لاحقا أن ما قبلها لم يُغير منه شيء ولم يُحذف.
log-shows-not = ما الذي لا يثبته
log-shows-not-text = لا يقول السجل إن ما سُجل فيه صحيح، ولا إن كل ما كان ينبغي تسجيله قد سُجل. ومن كانت لديه قاعدة المعطيات ومفتاح التوقيع معا يمكنه إعادة بناء كل شيء، إلا أمام من احتفظ بنقطة مراقبة: لذلك من المهم أن تحتفظ بها جهات أخرى غير الجماعة.
log-checkpoint = آخر نقطة مراقبة
log-checkpoint-what = { $rows ->
    [zero] وُقعت بتاريخ { $moment }.
    [one] وُقعت بتاريخ { $moment }، وكان في السجل سطر واحد.
    [two] وُقعت بتاريخ { $moment }، وكان في السجل سطران.
    [few] وُقعت بتاريخ { $moment }، وكان في السجل { $rows } أسطر.
    [many] وُقعت بتاريخ { $moment }، وكان في السجل { $rows } سطرا.
   *[other] وُقعت بتاريخ { $moment }، وكان في السجل { $rows } سطر.
}
log-checkpoint-get = تحميل نقطة المراقبة
log-checkpoint-keep = المرجو الاحتفاظ بها خارج هذا الموقع مع تاريخها: عند موثق أو مفوض قضائي، أو لدى جمعية، أو في بريد إلكتروني.
log-checkpoint-none = لم توقع أي نقطة مراقبة بعد، وتُوقع كل ساعة إذا سُجل شيء.
log-keys = المفاتيح العمومية
log-key-now = يوقع منذ { $since }.
log-key-before = وقع من { $since } إلى { $until }.
log-self = كيف تتحققون بأنفسكم
log-verify-receipt = يمكن تحميل وصل كل مساهمة من صفحتها. ويكفي هذا الملف، دون قاعدة معطيات ودون الرجوع إلينا، لبيان أن الأقوال هي التي سُجلت:
log-verify-why = لكل سطر بصمة تُحسب من محتواه ومن بصمة السطر الذي قبله. فلو غُير سطر أو حُذف، لاختلت كل البصمات بعده، ورأى ذلك كل من احتفظ بنسخة.
log-verify-1 = حملوا السجل كاملا واحتفظوا به.
log-verify-2 = تحققوا من أن الأرقام متتابعة، وأن بصمة كل سطر هي نفسها المذكورة في السطر الموالي على أنها السابقة. والسطر الأول يسبقه 32 صفرا.
log-verify-3 = احسبوا بصمة كل سطر كما هو مبين أدناه، وقارنوها بالمنشورة.
log-verify-4 = عودوا بعد مدة وحملوا السجل من جديد: ينبغي أن تبقى الأسطر القديمة كما هي.
log-verify-erased = لا تدخل الأقوال والأسماء في السلسلة إلا من خلال بصمة مملحة. فيمكن محو معطيات شخص طلب ذلك، ويبقى السجل سليما.
log-verify-command = تتحقق الجهة التي تشغل النظام بالأمر التالي، الذي يبين كل تغيير ويقارن بنقطة مراقبة محفوظة في مكان آخر:

# ما وقع، بالكلمات.

event-other = تغيير في معطيات المسار
event-commune-settled = قراءة لائحة الجماعات ومعطيات الإحصاء
event-journal-words_bound = تثبيت أقوال سابقة ببصماتها
event-journal-words_erased = حذف أقوال مع بيان السبب
event-journal-checkpoint_signed = توقيع نقطة مراقبة
event-journal-key_replaced = استبدال مفتاح توقيع السجل
event-commune-setting_changed = تغيير معطيات الجماعة
event-commune-quarter_added = إضافة حي أو دوار
event-commune-body_entered = تسجيل جمعية أو هيئة
event-commune-quarters_listed = إضافة لائحة أحياء ودواوير
event-commune-bodies_listed = إضافة لائحة جمعيات وهيئات
event-commune-quarter_changed = تصحيح اسم حي أو دوار
event-commune-quarter_retired = سحب حي أو دوار من اللائحة أو اقتراحه من جديد
event-commune-body_changed = تصحيح معطيات جمعية أو هيئة
event-commune-body_retired = سحب جمعية أو هيئة من السجل أو اقتراحها من جديد
event-programme-partner_changed = تصحيح معطيات شريك
event-programme-partner_left = إنهاء شراكة
event-programme-commune_left = سحب جماعة من البرنامج
event-programme-course_set = تحديد المراحل التي تبدأ بها المسارات
event-people-account_opened = فتح حساب
event-people-signed_in = دخول
event-people-signed_out = خروج
event-programme-created = إنشاء برنامج
event-programme-partner_added = إضافة شريك
event-programme-commune_chosen = اختيار جماعة
event-programme-model_handed_down = إحالة نص نموذجي على الجماعات
event-process-process_begun = انطلاق مسار
event-process-stage_added = إضافة مرحلة
event-process-stage_opened = فتح مرحلة
event-process-stage_closed = ختم مرحلة
event-process-stage_amended = تغيير ما أُعلن عن مرحلة مفتوحة
event-process-stage_reopened = إعادة فتح مرحلة
event-process-act_proposed = اقتراح قرار ينتظر تأكيد شخص ثان
event-process-proposal_withdrawn = سحب اقتراح
event-process-version_adopted = مصادقة المجلس على صيغة
event-process-council_decided = قرار للمجلس بتأجيل نص أو رفضه
event-document-text_started = بدء صياغة نص
event-document-provision_added = إضافة مادة أو إجراء إلى المسودة
event-document-wording_edited = تعديل نص في المسودة
event-document-provision_repealed = حذف مادة أو إجراء من المسودة أو إرجاعه
event-document-provision_moved = تغيير موضع مادة أو إجراء في المسودة
event-document-measures_listed = إضافة لائحة من الإجراءات إلى مسودة الخطة
event-document-version_published = نشر صيغة
event-plan-progress_recorded = تسجيل ما بلغه إجراء
event-convergence-convergence_ruled = تحديد التقاء إجراء بالتزام
event-openness-commitment_entered = إدخال التزام
event-openness-commitments_listed = أخذ لائحة من الالتزامات
event-openness-commitments_shown = نشر التزامات للعموم
event-openness-commitment_changed = تعديل التزام أو سحبه أو إرجاعه
event-openness-commitment_updated = تسجيل ما بلغه التزام
event-workshop-paper_received = استقبال ورقة تأطيرية
event-workshop-workshop_created = تأكيد الورقة وإحداث الورشة
event-workshop-workshop_changed = تغيير عنوان الورشة أو يومها أو مكانها
event-workshop-workshop_cancelled = إلغاء ورشة
event-workshop-workshop_postponed = تأجيل ورشة
event-workshop-workshop_called = الإعلان عن ورشة من جديد
event-workshop-workshop_shown = نشر ورشة للعموم
event-workshop-workshop_put_back = سحب ورشة من العموم
event-workshop-questions_set = تحديد أسئلة حصة
event-workshop-participants_entered = إدخال مشاركات ومشاركين
event-workshop-list_taken = إدخال لائحة مشاركات ومشاركين وتصحيح معطيات
event-workshop-participant_corrected = تصحيح معطيات شخص في اللائحة
event-workshop-participants_joined = ضم سطرين لشخص واحد
event-workshop-participant_removed = حذف شخص من اللائحة
event-workshop-participants_invited = دعوة مشاركات ومشاركين
event-workshop-participant_arrived = تسجيل حضور
event-workshop-arrival_taken_back = تصحيح حضور سُجل خطأ
event-workshop-participant_left = تسجيل مغادرة
event-workshop-presence_seen = تسجيل ما لوحظ عند الاستقبال
event-workshop-walk_in_named = إضافة اسم حضور دون دعوة
event-workshop-groups_drawn = تشكيل المجموعات
event-workshop-latecomers_seated = إلحاق من حضر متأخرا بالمجموعات
event-workshop-moved_by_hand = نقل شخص يدويا إلى مجموعة أخرى
event-workshop-seats_fixed = تثبيت أشخاص في مجموعة قبل التوزيع
event-workshop-seat_freed = إلغاء تثبيت شخص في مجموعة
event-workshop-group_key_renewed = تجديد رابط مقررة مجموعة أو مقررها
event-workshop-card_written = كتابة بطاقة
event-workshop-card_changed = تعديل بطاقة
event-workshop-card_withdrawn = سحب بطاقة
event-workshop-theme_made = تكوين محور
event-workshop-theme_renamed = تغيير عنوان محور
event-workshop-cards_put = وضع بطاقات في محور
event-workshop-cards_released = إخراج بطاقات من محورها
event-workshop-theme_split = تقسيم محور
event-workshop-themes_merged = دمج محورين
event-workshop-theme_removed = حذف محور فارغ
event-workshop-sentence_written = كتابة جملة في الخلاصة
event-workshop-sentence_changed = تعديل جملة في الخلاصة
event-workshop-sentence_moved = تغيير ترتيب جملة في الخلاصة
event-workshop-sentence_removed = حذف جملة من الخلاصة
event-workshop-next_step_set = تحديد محطة مقبلة
event-workshop-next_step_removed = حذف محطة مقبلة
event-workshop-workshop_closed = اختتام الورشة
event-consultation-contributed = ورود مساهمة
event-consultation-answered = جواب عن مساهمة
event-consultation-rules_published = نشر قواعد خاصة بفضاء الجماعة
event-commune-holidays_entered = إدخال أيام العطل
event-consultation-answered_together = جواب واحد عن مساهمات متشابهة
event-consultation-answers_taken_back = سحب أجوبة أُعطيت معا قبل إرسالها
event-consultation-answers_sent = إرسال أجوبة أُعطيت معا
event-consultation-reopened = طلب إعادة النظر في جواب
event-consultation-shown = نشر مساهمة بعد الاطلاع
event-consultation-masked = حجب معطيات شخصية في مساهمة
event-consultation-hidden = حجب مساهمة
event-consultation-appealed = طلب إعادة النظر في حجب
event-consultation-hiding_settled = البت في حجب مساهمة
event-consultation-reported = تبليغ عن مساهمة
event-consultation-reports_settled = الاطلاع على تبليغات وإبقاء المساهمة منشورة
event-consultation-corrected = تصحيح مساهمة بطلب ممن كتبها
event-consultation-withdrawn = سحب مساهمة بطلب ممن كتبها
event-consultation-authors_forgotten = محو معطيات شخصية
event-consultation-bodies_invited = دعوة جمعيات وهيئات إلى إبداء الرأي
event-consultation-link_opened = فتح جمعية أو هيئة لصفحتها
event-consultation-figures_recounted = إعادة حساب الأرقام انطلاقا من المساهمات
event-notices-notice_written = إعداد رسالة للإرسال
event-notices-notice_sent = إرسال إشعار بالبريد
event-notices-notice_held = تعذر إرسال إشعار بالبريد
event-privacy-request_made = تلقي طلب في شأن معطيات شخصية
event-privacy-request_answered = الجواب عن طلب في شأن معطيات شخصية
event-privacy-erased_again = محو جديد لما سبق محوه، بعد الرجوع إلى نسخة سابقة من قاعدة المعطيات
event-privacy-erased_when_due = محو تلقائي لمعطيات انتهت مدة الاحتفاظ بها
event-notices-sending_asked = طلب إرسال ما ينتظر من البريد

# صفحة المشاركة والمشارك بعد الورشة.
after-title = ما آل إليه ما قلتموه
after-day = ورشة { $date }
after-read = كما هو يوم { $date }
after-code = رمزكم
after-cards = بطاقات مجموعاتكم
after-in-synthesis = في الخلاصات
after-in-text = في الميثاق أو الخطة
after-done = أُنجز
after-say = أضيفوا رأيكم: { $text }
after-until = إلى { $date }
after-answers = الجواب المعلل عن كل مساهمة في أجل أقصاه { $date }
after-decision = القرار يوم { $date }
after-own = بطاقات مجموعاتكم
after-none = لم تُسجل لكم مجموعة في هذه الورشة.
after-rest = بقية البطاقات: { $count }
after-sentences = جمل الخلاصات
after-synthesis = خلاصة
after-kept = محفوظة، ولم تدخل أي خلاصة
after-kept-how = بقيت البطاقة بنصها في ما خلصت إليه الورشة، ويمكن لأي نص أن يستند إليها.
after-no-text = لم يستند إليها نص منشور بعد
after-adopted = صادق عليه المجلس يوم { $date }
after-not-adopted = في انتظار مداولة المجلس
after-next = ما يأتي
after-nameless = هذه الصفحة لا تحمل اسمكم. من له الرمز يراها.
after-forget = أوقفوا هذا الرمز
after-forget-how = لن تُفتح هذه الصفحة بهذا الرمز بعد ذلك، ولا يُتراجع عنه. وتبقى البطاقات والخلاصات كما هي، دون أسماء. من أراد الصفحة من جديد طلب رمزا آخر من الجماعة.
after-forget-go = إيقاف الرمز نهائيا
refused-code-withdrawn = أُوقف هذا الرمز، ولا يفتح شيئا بعد الآن. إن كنتم في حاجة إلى صفحتكم فاطلبوا رمزا جديدا من الجماعة.

# نقط المراقبة في الصفحات والأوراق.

head-signed = نقطة مراقبة موقعة من السجل: عدد الأسطر { $rows }، { $root }
log-checkpoint-of = نقطة المراقبة
