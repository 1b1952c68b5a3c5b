# الالتقائية: الإجراءات وما التزمت به الجماعة.

convergence-title = التقائية الإجراءات والالتزامات
convergence-lead = أي إجراء من خطة العمل يلتقي مع أي التزام من خطة الانفتاح وبرنامج العمل والميثاق، وكيف، ولماذا.
convergence-count = { $count ->
    [zero] لم يُحدد أي رابط بعد.
    [one] رابط واحد.
    [two] رابطان.
    [few] { $count } روابط.
    [many] { $count } رابطا.
   *[other] { $count } رابط.
}
convergence-overlaps = التزامات تتكرر في أكثر من إجراء
convergence-bare-commitments = التزامات لا إجراء لها في الخطة
convergence-bare-measures = إجراءات لا تلتقي مع أي التزام
convergence-office-lead = لكل إجراء صفحة تبين ما يلتقي معه وما يُقترح، ويقرر في ذلك شخص ويذكر السبب.
convergence-no-plan = لم تُنشر خطة العمل بعد. تظهر الإجراءات هنا بعد نشرها.
convergence-no-commitments = لا التزامات منشورة بعد. يمكن إدخالها في صفحة الالتزامات.
convergence-links = ما يلتقي مع هذا الإجراء
convergence-links-none = لا شيء بعد.
convergence-proposed = ما يُقترح
convergence-proposed-text = تُقترح هذه الالتزامات لتقارب ألفاظها مع ألفاظ الإجراء. لا يُعتمد أي اقتراح ما لم يؤكده شخص.
convergence-proposed-none = لا اقتراح لهذا الإجراء.
convergence-score = درجة التقارب: { $score }.
convergence-shared = ما تقارب من الألفاظ:
convergence-degree = نوع الالتقاء
degree-identical = الشيء نفسه
degree-contributes = يسهم فيه
degree-depends = يتوقف عليه
degree-overlaps = يتداخل معه
degree-conflicts = يتعارض معه
degree-hint-identical = الإجراء هو الالتزام بعينه.
degree-hint-contributes = الإجراء يعين على الوفاء بالالتزام.
degree-hint-depends = لا يُنجز الإجراء قبل الالتزام.
degree-hint-overlaps = بعض العمل مكرر بينهما.
degree-hint-conflicts = إنجاز أحدهما يعوق الآخر.
convergence-reason = السبب
convergence-reason-hint = يظهر للعموم مع الرابط.
convergence-commitment = الالتزام
convergence-confirm = تأكيد الرابط
convergence-reject = لا يلتقيان
convergence-withdraw = التراجع عن هذا القرار
convergence-other = ربط الإجراء بالتزام آخر
convergence-rejected = ما قيل إنه لا يلتقي مع هذا الإجراء
