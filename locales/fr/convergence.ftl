# La convergence : les mesures et ce que la commune a promis.

convergence-title = Convergence des mesures et des engagements
convergence-lead = Quelle mesure du plan d’action va avec quel engagement du plan d’ouverture, du programme d’action ou de la charte, comment et pourquoi.
convergence-count = { $count ->
    [0] Aucun lien n’est encore établi.
    [one] Un lien.
   *[other] { $count } liens.
}
convergence-overlaps = Engagements repris par plusieurs mesures
convergence-bare-commitments = Engagements sans mesure dans le plan
convergence-bare-measures = Mesures sans engagement
convergence-office-lead = Chaque mesure a sa page : ce qui va avec elle, et ce qui est proposé. Une personne en décide et dit pourquoi.
convergence-no-plan = Le plan d’action n’est pas encore publié. Ses mesures paraîtront ici.
convergence-no-commitments = Aucun engagement n’est encore publié. Saisissez-les à la page des engagements.
convergence-links = Ce qui va avec cette mesure
convergence-links-none = Rien pour l’instant.
convergence-proposed = Ce qui est proposé
convergence-proposed-text = Ces engagements sont proposés parce que leurs mots sont proches de ceux de la mesure. Aucune proposition ne vaut avant qu’une personne la confirme.
convergence-proposed-none = Rien n’est proposé pour cette mesure.
convergence-score = Proximité : { $score }.
convergence-shared = Les mots rapprochés :
convergence-degree = Comment
degree-identical = La même chose
degree-contributes = Y contribue
degree-depends = En dépend
degree-overlaps = Le recoupe
degree-conflicts = Le contrarie
degree-hint-identical = La mesure est cet engagement.
degree-hint-contributes = La mesure aide à tenir l’engagement.
degree-hint-depends = La mesure ne se fait pas avant l’engagement.
degree-hint-overlaps = Une partie du travail est la même.
degree-hint-conflicts = L’une gêne l’autre.
convergence-reason = Raison
convergence-reason-hint = Chacun peut la lire, avec le lien.
convergence-commitment = Engagement
convergence-confirm = Confirmer le lien
convergence-reject = Ne vont pas ensemble
convergence-withdraw = Revenir sur cette décision
convergence-other = Lier la mesure à un autre engagement
convergence-rejected = Ce dont il est dit qu’il ne va pas avec cette mesure
