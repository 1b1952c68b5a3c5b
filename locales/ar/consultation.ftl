# المساهمة وتتبعها والجواب عنها.

contribute-title = أضيفوا صوتكم
contribute-organisation = باسم: { $name }
contribute-until = يمكنكم المساهمة إلى غاية { $date }.
contribute-kept = ما كتبتموه محفوظ: يمكنكم نسخه من هنا.
contribute-whole-charter = الميثاق في مجمله
contribute-whole-action_plan = خطة العمل في مجملها
contribute-kind = نوع المساهمة
contribute-kind-comment = ملاحظة
contribute-kind-amendment = تعديل
contribute-kind-new_provision = مقترح جديد
contribute-kind-opinion = رأي رسمي
contribute-kind-hint-comment = رأي أو سؤال أو ملاحظة حول النص.
contribute-kind-hint-amendment = صياغة أخرى لهذا النص.
contribute-kind-hint-new_provision = شيء لا يوجد في النص وترون إضافته.
contribute-kind-hint-opinion = موقف الجمعية أو الهيئة من النص كله.
contribute-stance = الموقف
contribute-stance-hint = يُطلب في الرأي الرسمي وحده.
contribute-stance-favourable = موافق
contribute-stance-favourable_with_reservations = موافق مع تحفظات
contribute-stance-unfavourable = غير موافق
contribute-text = ما الذي تريدون قوله؟
contribute-text-hint = جملة أو جملتان تكفيان، وبأي لغة شئتم.
contribute-proposed = الصياغة المقترحة
contribute-proposed-hint = اكتبوا النص كما تريدونه. ضرورية للتعديل.
contribute-about = من أنتم؟ (اختياري)
contribute-unsaid = دون جواب
contribute-name = الاسم
contribute-named = أوافق على نشر اسمي إلى جانب مساهمتي
contribute-contact = الهاتف أو البريد الإلكتروني
contribute-age = الفئة العمرية
contribute-quarter = الحي أو الدوار
contribute-channel = كيف وردت؟
contribute-channel-web = عبر هذا الموقع
contribute-channel-paper = على الورق
contribute-channel-desk = بمكتب الاستقبال
contribute-channel-workshop = في لقاء
contribute-channel-phone = بالهاتف
contribute-closed-title = لا يوجد تشاور مفتوح الآن
contribute-closed-charter = لا يستقبل الميثاق مساهمات في هذه المرحلة. يمكنكم قراءته، وقراءة ما قيل عنه وبماذا أُجيب.
contribute-closed-action_plan = لا تستقبل خطة العمل مساهمات في هذه المرحلة. يمكنكم قراءتها، وقراءة ما قيل عنها وبماذا أُجيب.
contribute-read-charter = قراءة الميثاق
contribute-read-action_plan = قراءة خطة العمل

said-due = الجواب في أجل أقصاه { $date }
said-overdue = تأخر الجواب، وكان أقصى أجله { $date }

receipt-look-up-text = اكتبوا رمز الوصل لتعرفوا أين وصلت مساهمتكم وبماذا أُجيب عنها.
receipt-look-up-go = تتبع المساهمة
receipt-code = رمز الوصل
receipt-code-hint = 12 حرفا لاتينيا ورقما؛ لا فرق بين الكبيرة والصغيرة، ولا حاجة إلى الفواصل.
receipt-title = وصل المساهمة { $code }
receipt-keep = احتفظوا بهذا الرمز: به تعودون إلى هذه الصفحة وتقرؤون الجواب.
receipt-answer = الجواب
receipt-due = ستتوصلون بجواب معلل في أجل أقصاه { $date }.
receipt-overdue = كان أقصى أجل للجواب { $date }، وقد تأخرنا. والتأخر ظاهر للعموم.
receipt-first-answer = الجواب الأول، في انتظار الثاني:
receipt-decided = صدر الجواب يوم { $date }.
receipt-objection = ما طلبتم إعادة النظر فيه:
receipt-received = وردت يوم { $date }
receipt-follow = العودة إلى هذه الصفحة
receipt-qr = رمز يفتح صفحة الوصل
receipt-mine = معطياتكم الشخصية
receipt-mine-text = يمكنكم محو ما ذكرتموه عن أنفسكم: الاسم ووسيلة الاتصال والجنس والفئة العمرية والحي. وتبقى مساهمتكم والجواب عنها، ولا رجعة في المحو.
receipt-forget-go = محو معطياتي الشخصية
receipt-again = لم يقنعكم الجواب؟
receipt-again-text = يمكنكم أن تطلبوا جوابا ثانيا مرة واحدة، مع بيان السبب.
receipt-again-why = ما الذي بقي دون جواب؟
receipt-again-go = طلب جواب ثان
receipt-step-received = ورود المساهمة
receipt-step-answered = الجواب
receipt-step-draft = تعديل المسودة
receipt-step-published = نشر الصيغة الجديدة
receipt-step-adopted = مصادقة المجلس

organisation-lead = هذه صفحتكم الخاصة: النص المعروض عليكم، وما أرسلتموه، والأجوبة عنه.
organisation-opinion = إبداء الرأي في النص كله
organisation-closed = لا تُستقبل الآراء اليوم. يمكنكم قراءة النص وما أرسلتموه والأجوبة عنه.
organisation-sent = ما أرسلتموه
organisation-nothing = لم ترسلوا شيئا بعد.
organisation-speak = ملاحظة أو تعديل

queue-late = تأخر جوابها
queue-show-all = عرض كل المساهمات
queue-show-waiting = عرض ما ينتظر جوابا
queue-empty = لا شيء ينتظر جوابا.

answer-title = الجواب عن المساهمة { $code }
answer-verdict = المآل
answer-verdict-hint-accepted = يتغير النص كما اقتُرح.
answer-verdict-hint-accepted_in_part = يتغير النص في جزء مما اقتُرح.
answer-verdict-hint-already_covered = يتضمن النص ذلك. اذكروا أين.
answer-verdict-hint-outside_competence = يعود القرار إلى جهة أخرى. اذكروها.
answer-verdict-hint-refused = لا يتغير النص. اذكروا السبب.
answer-reason = التعليل
answer-reason-hint = بكلام تفهمه صاحبة المساهمة أو صاحبها. يُنشر مع المساهمة.
answer-same = مساهمات تقول الشيء نفسه
answer-same-hint = ما تختارونه منها يُجاب عنه بالتعليل نفسه.
answer-change = ما الذي يتغير في النص؟
answer-change-hint = يُملأ عند القبول، كليا أو جزئيا. النص كاملا كما سيصير في المسودة.
answer-go = إرسال الجواب
answer-given = الجواب السابق
answer-text = نص المسودة
answer-text-new = مقترح جديد: لا نص له بعد في المسودة.
answer-spot = أين يقع التغيير؟
answer-spot-rewrite = تعديل { $name }
answer-spot-within = إضافة إلى { $name }
answer-spot-behind = إضافة بعد { $name }
answer-spot-end = إضافة في آخر النص
answer-spot-go = عرض هذا الموضع
answer-stale = غيّر شخص آخر هذه المساهمة أو هذا النص قبلكم. ما كتبتموه باق في الاستمارة، وإلى جانبه النص كما هو الآن. قارنوا ثم أرسلوا من جديد.

entry-title = إدخال مساهمة
entry-lead = لما ورد على الورق أو قيل بمكتب الاستقبال أو بالهاتف أو في لقاء. اكتبوه كما قيل.
entry-entered = سُجلت المساهمة. سلموا هذا الرمز لصاحبتها أو صاحبها:
entry-nothing-open = لا توجد مرحلة مفتوحة تستقبل مساهمات.
entry-target = عن ماذا تتحدث؟
entry-text-hint = بالكلمات نفسها وباللغة التي قيلت بها.
entry-named = توافق صاحبة المساهمة أو صاحبها على نشر الاسم
entry-body-title = باسم جمعية أو هيئة
entry-body = الجمعية أو الهيئة
entry-no-body = لا، باسم شخص

fault-contribute-provision = هذا النص ليس في الصيغة المعروضة. المرجو اختيار نص من الصيغة الحالية.
fault-contribute-proposed = لاقتراح تعديل، اكتبوا النص الذي تريدونه، أو اختاروا «ملاحظة».
fault-receipt-unknown = لا توجد مساهمة بهذا الرمز في هذه الجماعة. المرجو التحقق من الحروف والأرقام الاثني عشر.
fault-answer-landing = القبول يعني تغيير النص: اكتبوا النص الجديد.
fault-answer-unchanged = هذا المآل لا يغير النص. اختاروا مآلا آخر أو احذفوا النص الجديد.
fault-answer-same-changes = ما يغير النص يُجاب عنه واحدا واحدا. ألغوا اختيار المساهمات الأخرى.
refused-stage-not-yours = لا تستقبل هذه المرحلة مساهمات من هذا الباب.
refused-window-not-yet = لم يبدأ التشاور بعد.
refused-window-over = انتهت مدة المساهمة.
refused-stage-frozen = انتقل المسار إلى المرحلة الموالية، فلم يعد يتغير شيء في هذه المرحلة.
refused-reopened-already = يُطلب الجواب الثاني مرة واحدة، بعد الجواب الأول.

# التسجيل في السجل.

receipt-record = مسجلة في السجل
receipt-record-row = أقوالكم مثبتة في السطر { $row } من سجل الجماعة: كل تغيير فيها يظهر.
receipt-record-head = نقطة المراقبة الموقعة التي تتضمنها: عدد الأسطر { $rows }، بتاريخ { $moment }.
receipt-record-soon = تُنجز نقطة المراقبة الموقعة التي ستتضمنها خلال ساعة، ولا يثبت الملف كل شيء إلا بعد ذلك.
receipt-record-file = تحميل الوصل القابل للتحقق

# فضاء المشاركة: قواعده، وما يُنشر فيه وما يُحجب.

rules-title = قواعد فضاء المشاركة
rules-lead = لكل شخص أن يقول رأيه في النصوص المعروضة، ولو كان مخالفا. وهذه هي القواعد التي تسري على الجميع.
rules-shown-title = متى تُنشر المساهمات؟
rules-shown = تختار الجماعة لكل مرحلة: النشر فورا، أو النشر بعد الاطلاع في أجل أقصاه يوما عمل. وفي الحالتين تُحتسب المساهمة ويظهر تاريخها منذ ورودها.
rules-look-after = تُنشر بعد الاطلاع، في أجل أقصاه يوما عمل
rules-look-at_once = تُنشر فورا
rules-always-looked = تنتظر الاطلاع دائما: المساهمة التي يبدو أن فيها معطى شخصيا، وما يُرفق من صور وتسجيلات صوتية. وإذا ورد في ساعة واحدة أكثر من المعتاد، فإن الزائد ينتظر الاطلاع ولا يُرفض.
rules-unseen = { $count ->
    [zero] لا مساهمة تنتظر الاطلاع الآن.
    [one] مساهمة واحدة تنتظر الاطلاع الآن.
    [two] مساهمتان تنتظران الاطلاع الآن.
    [few] { $count } مساهمات تنتظر الاطلاع الآن.
    [many] { $count } مساهمة تنتظر الاطلاع الآن.
   *[other] { $count } مساهمة تنتظر الاطلاع الآن.
}
rules-masked-title = المعطيات الشخصية داخل المساهمة
rules-masked = إذا كتب أحد رقم هاتف أو بريدا إلكترونيا أو رقم بطاقة التعريف، فإن الجماعة تحجبه قبل النشر، وتُبين في مكانه أن شيئا حُجب. ويبقى باقي الكلام كما هو.
rules-grounds-title = ما الذي يُحجب؟
rules-grounds = لا تُحجب مساهمة إلا لسبب من هذه الأسباب:
rules-not-grounds = لا تُحجب مساهمة لأنها تنتقد الجماعة أو تخالف رأيها.
rules-hiding-title = كيف يتم الحجب؟
rules-hiding = تبقى المساهمة المحجوبة في مكانها دون نصها، مع التاريخ والسبب، وتُحتسب في الأرقام. ويُخبر من كتبها بالسبب، ويُجاب عنها إذا كان فيها ما يُجاب عنه. وكل خطوة مقيدة في السجل.
rules-appeal = لمن كتب المساهمة أن يطلب مرة واحدة إعادة النظر في حجبها، ويبت في طلبه شخص آخر غير من حجبها. ويكون ذلك من صفحة الوصل:
rules-report = لكل شخص أن يبلغ عن مساهمة تخالف هذه القواعد، دون حساب. والتبليغ لا يحجب شيئا بنفسه: الجماعة تطلع ثم تقرر.
rules-hidden-count = { $count ->
    [zero] لم تُحجب أي مساهمة
    [one] مساهمة محجوبة واحدة
    [two] مساهمتان محجوبتان
    [few] { $count } مساهمات محجوبة
    [many] { $count } مساهمة محجوبة
   *[other] { $count } مساهمة محجوبة
}
rules-own-title = مساهمتكم لكم
rules-own = بوصل المساهمة يمكنكم تصحيحها أو سحبها ما دامت مدة المساهمة جارية ولم يصدر الجواب، ومحو ما ذكرتموه عن أنفسكم في أي وقت.

ground-private_life = مس بالحياة الخاصة
ground-hint-private_life = كشف معطيات تخص شخصا أو أسرته دون رضاه.
ground-insult = سب أو قذف
ground-hint-insult = كلام جارح في حق شخص، أو نسبة فعل مشين إليه دون بينة.
ground-threat = تهديد أو دعوة إلى العنف
ground-hint-threat = وعيد لشخص أو لجماعة من الناس، أو تحريض على إيذائهم.
ground-hatred = كراهية أو تمييز
ground-hint-hatred = دعوة إلى كراهية الناس أو التمييز بينهم بسبب الجنس أو الأصل أو اللغة أو الدين أو الإعاقة.
ground-advertising = إشهار أو دعاية انتخابية
ground-hint-advertising = لا صلة له بالنص المعروض.
ground-repetition = تكرار مقصود
ground-hint-repetition = الكلام نفسه مرات كثيرة. تبقى المساهمة الأولى ظاهرة، وجوابها جواب عن سائرها.

masked-phone = [حُجب رقم هاتف]
masked-mail = [حُجب بريد إلكتروني]
masked-identity = [حُجب رقم بطاقة التعريف]
masked-other = [حُجب معطى شخصي]
personal-phone = رقم هاتف
personal-mail = بريد إلكتروني
personal-identity = رقم بطاقة التعريف
personal-other = معطى اختير باليد

visibility-waiting = تنتظر الاطلاع قبل النشر
visibility-shown = منشورة
visibility-masked = منشورة مع حجب معطى شخصي
visibility-hidden = محجوبة
visibility-withdrawn = سحبتها صاحبتها أو سحبها صاحبها
cause-personal = يبدو أن فيها معطى شخصيا
cause-trap = مُلئت خانة لا يراها الناس
cause-attachment = معها صورة أو تسجيل صوتي
cause-stage = تُنشر في هذه المرحلة بعد الاطلاع
cause-brake = ورد في ساعة واحدة أكثر من المعتاد
sequel-upheld = قُبل طلب إعادة النظر وأُعيد نشر المساهمة
sequel-confirmed = أكد شخص آخر الحجب
sequel-lifted = أعادت الجماعة نشر المساهمة من تلقاء نفسها
sequel-choice-upheld = قبول الطلب وإعادة نشر المساهمة
sequel-choice-confirmed = تأكيد الحجب

voice-unseen = مساهمة تنتظر الاطلاع قبل النشر.
voice-hidden = حُجبت هذه المساهمة يوم { $date }. السبب: { $reason }.
voice-withdrawn = سُحبت هذه المساهمة بطلب ممن كتبها.

hidden-title = المساهمات المحجوبة وأسباب حجبها
hidden-lead = لا يُحجب شيء في الخفاء: هذه هي المساهمات التي حُجبت، مع السبب والتاريخ وما آل إليه الأمر.
hidden-counts = المحجوب الآن حسب السبب
hidden-none = لم تُحجب أي مساهمة.
hidden-on = حُجبت يوم { $date }
hidden-appealed = طُلبت إعادة النظر يوم { $date }

reporting-title = التبليغ عن مساهمة
reporting-lead = إذا كانت هذه المساهمة تخالف قواعد الفضاء فاذكروا السبب. لا نسأل من أنتم. وسيطلع عليها مكتب الجماعة ثم يقرر.
reporting-reason = السبب
reporting-words = توضيح (اختياري)
reporting-words-hint = يقرؤه مكتب الجماعة وحده.
reporting-go = إرسال التبليغ
reporting-sent = توصلنا بتبليغكم، وشكرا. سيطلع مكتب الجماعة على المساهمة.

looks-title = الاطلاع والحجب
looks-lead = ما ينتظر الاطلاع قبل النشر، وما بُلغ عنه، وطلبات إعادة النظر. ما تأخر يأتي أولا.
looks-unseen = تنتظر الاطلاع
looks-late = تأخر الاطلاع عليها
looks-reports = تبليغات
looks-appeals = طلبات إعادة النظر
looks-due = الاطلاع في أجل أقصاه { $date }
looks-was-due = كان أقصى أجل للاطلاع { $date }
looks-more = يظهر الباقي بعد الاطلاع على هذه.
looks-empty = لا شيء ينتظر الاطلاع.
look-title = الاطلاع على مساهمة
look-same = { $count ->
    [zero] لا مساهمة أخرى بالكلام نفسه في هذه المرحلة.
    [one] مساهمة أخرى في هذه المرحلة بالكلام نفسه.
    [two] مساهمتان أخريان في هذه المرحلة بالكلام نفسه.
    [few] { $count } مساهمات أخرى في هذه المرحلة بالكلام نفسه.
    [many] { $count } مساهمة أخرى في هذه المرحلة بالكلام نفسه.
   *[other] { $count } مساهمة أخرى في هذه المرحلة بالكلام نفسه.
}
look-report-settled = اطلع عليه المكتب
look-show = النشر
look-show-go = نشر المساهمة
look-mask = إبقاؤها منشورة، أو حجب معطيات منها
look-mask-go = حفظ
look-masks = معطيات شخصية وُجدت في المساهمة
look-masks-hint = ما تختارونه يُحجب، ويظهر في مكانه أنه حُجب. والأصل يبقى محفوظا للمكتب ولمن كتب المساهمة.
look-nothing-found = لم يُعثر على رقم هاتف ولا بريد إلكتروني ولا رقم بطاقة التعريف.
look-words = كلمات أخرى تُحجب
look-words-hint = اسم شخص أو عنوانه مثلا. كل عبارة في سطر، كما وردت في المساهمة.
look-hide = الحجب
look-hide-text = تبقى المساهمة في مكانها دون نصها، مع التاريخ والسبب. ويُخبر من كتبها، وله أن يطلب إعادة النظر لدى شخص آخر.
look-reason = سبب الحجب
look-message = إلى من كتب المساهمة
look-message-hint = جملة توضح ما الذي يخالف القواعد، وما الذي يمكن تغييره.
look-hide-go = حجب المساهمة
look-lift = إعادة النشر
look-lift-text = إذا حُجبت المساهمة خطأ. ويظهر للعموم أنها حُجبت ثم أُعيد نشرها.
look-lift-go = إعادة نشر المساهمة
look-because = التعليل
look-because-hint = يقرؤه من كتب المساهمة.
look-rule = البت في طلب إعادة النظر
look-rule-text = يبت فيه شخص آخر غير من حجب المساهمة.
look-ruling = القرار
look-rule-go = إرسال القرار

receipt-masked = حُجب معطى شخصي في مساهمتكم قبل نشرها، وهذا ما يقرؤه العموم:
receipt-unseen = لم تُنشر مساهمتكم بعد: يطلع عليها مكتب الجماعة أولا.
receipt-look-due = ويكون ذلك في أجل أقصاه { $date }.
receipt-hidden = حُجبت مساهمتكم عن العموم. وتجدون السبب أسفله.
receipt-withdrawn = سحبتم هذه المساهمة: لا يقرؤها العموم ولا تُحتسب ولا يُجاب عنها.
receipt-appeal = ترون أن الحجب غير صائب؟
receipt-appeal-text = يمكنكم أن تطلبوا إعادة النظر مرة واحدة. ويبت في طلبكم شخص آخر غير من حجب المساهمة.
receipt-appeal-why = لماذا ينبغي نشر المساهمة؟
receipt-appeal-go = طلب إعادة النظر
receipt-appeal-waits = ينتظر طلبكم قرار شخص آخر.
receipt-change = تغيير المساهمة
receipt-change-text = يمكنكم تصحيح مساهمتكم أو سحبها ما دامت مدة المساهمة جارية ولم يصدر الجواب.
receipt-done-forgotten = مُحيت معطياتكم الشخصية. وبقيت المساهمة وجوابها دون أي صلة بكم.
receipt-done-withdrawn = سُحبت مساهمتكم.
receipt-done-corrected = سُجل تصحيحكم.
correct-title = تصحيح المساهمة
correct-lead = اكتبوا المساهمة كما تريدونها. تحل محل السابقة، ويبقى في السجل أنها صُححت.
forget-sure-title = محو معطياتكم الشخصية
forget-sure-goes = يُمحى ما ذكرتموه عن أنفسكم: الاسم ووسيلة الاتصال والجنس والفئة العمرية والحي. ولا رجعة في ذلك، ولن يصلكم بعده أي إخبار.
forget-sure-stays = تبقى المساهمة والجواب عنها دون اسم، ويبقى في السجل أن معطيات مُحيت. ويظل الوصل صالحا.
forget-sure-go = نعم، امحوا معطياتي الشخصية
withdraw-sure-title = سحب المساهمة
withdraw-sure-goes = لن يقرأ العموم مساهمتكم، ولن تُحتسب، ولن يُجاب عنها. ولا رجعة في ذلك.
withdraw-sure-stays = يبقى في مكانها أنها سُحبت، ويبقى ذلك في السجل.
withdraw-sure-go = نعم، اسحبوا المساهمة
contribute-look-after = تُنشر مساهمتكم بعد اطلاع مكتب الجماعة عليها، في أجل أقصاه يوما عمل.
contribute-look-at_once = تُنشر مساهمتكم فورا.

fault-mask-absent = هذه الكلمات لا توجد في المساهمة. المرجو كتابتها كما وردت.
refused-not-in-sight = لم تعد هذه المساهمة منشورة، فلا يمكن القيام بذلك.
refused-not-hidden = هذه المساهمة غير محجوبة.
refused-lift-appealed = طُلبت إعادة النظر في هذا الحجب: يبت فيه شخص آخر.
refused-appealed-already = تُطلب إعادة النظر مرة واحدة، ما دامت المساهمة محجوبة.
refused-appeal-settled = سبق البت في هذا الطلب.
refused-own-hiding = أنتم من حجب هذه المساهمة: يبت في الطلب شخص آخر.
refused-change-over = انتهت مدة المساهمة، فلم يعد تغييرها أو سحبها ممكنا.
refused-change-answered = صدر الجواب عن هذه المساهمة، فلم يعد تغييرها أو سحبها ممكنا.
contribute-trap = اتركوا هذه الخانة فارغة
voice-own = صفحة هذه المساهمة
voice-report-short = تبليغ
contribute-propose = اقتراح صياغة أخرى
contribute-proposed-filled = هذا هو النص كما هو معروض: غيروا فيه ما ترون تغييره.
contribute-answer-to = أين نرسل إليكم الجواب؟ (اختياري)
contribute-unsent = لم يصل ما كتبتموه بعد: لا يوجد اتصال. كلماتكم باقية هنا، أعيدوا الإرسال بعد قليل.
fault-page-title = تصحيح مطلوب: { $title }

story-waiting = توصلنا بهذه المساهمة، وجوابها في الطريق
story-unseen = مساهمة تنتظر الاطلاع قبل نشرها
story-hidden = مساهمة محجوبة
story-withdrawn = مساهمة سُحبت
story-changed = غيرت هذه الكلمة { $name }
story-charter-accepted = دخلت هذه الكلمة الميثاق
story-charter-accepted_in_part = دخل جزء من هذه الكلمة الميثاق
story-charter-already_covered = الميثاق يقول ذلك
story-charter-outside_competence = القرار فيه لجهة أخرى
story-charter-refused = لم يتغير الميثاق
story-plan-accepted = دخلت هذه الكلمة خطة العمل
story-plan-accepted_in_part = دخل جزء من هذه الكلمة خطة العمل
story-plan-already_covered = خطة العمل تقول ذلك
story-plan-outside_competence = القرار فيه لجهة أخرى
story-plan-refused = لم تتغير خطة العمل
story-published = في الصيغة { $number } المنشورة
story-to-publish = يُنشر في الصيغة { $number }
story-why = لماذا؟
story-after = { $count ->
    [zero] في اليوم نفسه.
    [one] بعد يوم واحد.
    [two] بعد يومين.
    [few] بعد { $count } أيام.
    [many] بعد { $count } يوما.
   *[other] بعد { $count } يوم.
}
story-way = أين وصلت هذه الكلمة
receipt-heading = توصلنا بكلمتكم
receipt-changed = غيرت كلمتكم { $name }
receipt-way = أين وصلت كلمتكم
receipt-print = طباعة الوصل
receipt-calendar = أجل الجواب في رزنامتي
receipt-calendar-title = أجل جواب جماعة { $commune } عن مساهمتكم
together-given = { $count ->
    [zero] لا جواب
    [one] جواب واحد أُعطي على الساعة { $given }، ويُرسل على الساعة { $sent }.
    [two] جوابان أُعطيا على الساعة { $given }، ويُرسلان على الساعة { $sent }.
    [few] { $count } أجوبة أُعطيت على الساعة { $given }، وتُرسل على الساعة { $sent }.
    [many] { $count } جوابا أُعطيت على الساعة { $given }، وتُرسل على الساعة { $sent }.
   *[other] { $count } جواب أُعطيت على الساعة { $given }، وتُرسل على الساعة { $sent }.
}
together-take-back = التراجع عنها
receipt-taken-back = أُعطي جواب ثم سُحب قبل إرساله ({ $moment })، وتنتظر المساهمة جوابها.
refused-answered-alone = من بين هذه المساهمات ما سبق الجواب عنه. المرجو الجواب عنه على حدة.
refused-answers-sent = مضت عشر دقائق وأُرسلت هذه الأجوبة. يمكن تصحيح كل جواب على حدة.
refused-answers-taken-back = سُحبت هذه الأجوبة من قبل.
refused-answers-stage-closed = اختُتمت المرحلة على هذه الأجوبة، فلا تُسحب.
own-rules-title = قواعد خاصة بفضاء الجماعة
own-rules-lead = تُضاف إلى القواعد المشتركة المنشورة للعموم:
own-rules-form = نشر صيغة جديدة
own-rules-ar = القواعد بالعربية
own-rules-fr = القواعد بالفرنسية
own-rules-hint = تُنشر فورا، وتبقى الصيغ السابقة مقروءة. إفراغ الحقلين معا يُبقي القواعد المشتركة وحدها.
own-rules-go = نشر القواعد
own-rules-version = الصيغة { $number }، { $date }
own-rules-none = لا قواعد خاصة الآن: تسري القواعد المشتركة وحدها.
refused-rules-same = هذه هي الصيغة المنشورة. غيروا النص ثم انشروا.
holidays-title = أيام العطل الدينية
holidays-text = العطل الوطنية الثابتة معروفة للمنصة. أدخلوا أيام العطل الدينية لكل سنة حين تُعرف: لا تُحتسب في أجل يومي العمل للنظر في المساهمات.
holidays-field = الأيام
holidays-hint = يوم في كل سطر، ثم اسمه، مثل: 2027-03-10 عيد الفطر
fault-holiday-line = السطر { $line } لا يبدأ بتاريخ صحيح، مثل 2027-03-10.
fault-holidays-many = أدخلتم { $count } يوما، والحد الأقصى { $limit }.
