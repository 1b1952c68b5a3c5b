# Ce que la commune a promis dans son plan d’ouverture, son programme et sa charte.

nav-openness = Engagements
openness-title = Engagements de la commune
openness-lead = Ce que la commune a promis dans son plan d’ouverture, dans son programme d’action et dans la charte de la participation citoyenne, où en est chaque engagement et ce qui le montre.
openness-none = La commune n’a pas encore publié ses engagements. Ils paraîtront ici dès leur publication.
openness-none-office = Aucun engagement pour l’instant. Saisissez-les un à un, ou reprenez-les tous d’une liste.
openness-office-lead = Les engagements du plan d’ouverture, les projets du programme d’action et les articles de la charte qui engagent la commune. Le public ne les voit qu’une fois publiés.
openness-public = La page publique
openness-mean = Avancement moyen des engagements dont le taux est connu : { $percent }.
openness-untold = { $count ->
    [0] L’avancement de chaque engagement est connu.
    [one] L’avancement d’un engagement n’est pas encore connu.
   *[other] L’avancement de { $count } engagements n’est pas encore connu.
}
openness-waiting = { $count ->
    [0] Aucun engagement n’attend d’être publié.
    [one] Un engagement n’est pas encore visible du public.
   *[other] { $count } engagements ne sont pas encore visibles du public.
}
openness-show = Les publier
openness-add = Ajouter un engagement
openness-list = Reprendre les engagements d’une liste
openness-list-hint = Collez le tableau avec sa ligne de titres, en arabe ou en français, ou joignez le fichier ci-dessous.

commitments-openness = Plan d’ouverture de la commune
commitments-pac = Projets du programme d’action de la commune
commitments-charter = Ce à quoi la charte engage
commitment-kind = Où il figure
commitment-kind-openness = Plan d’ouverture
commitment-kind-pac = Programme d’action de la commune
commitment-kind-charter = Charte de la participation citoyenne
commitment-article = Article de la charte
commitment-article-hint = Pour les engagements de la charte seulement.
commitment-article-none = Aucun article
commitment-article-page = Le texte de l’article dans la charte
commitment-number = Numéro
commitment-title-ar = Intitulé en arabe
commitment-title-fr = Intitulé en français
commitment-title-hint = L’intitulé dans une des deux langues suffit.
commitment-axis = Axe
commitment-problem = Problème traité
commitment-status-quo = Situation actuelle
commitment-description = Description de l’engagement
commitment-contribution = Contribution à la solution
commitment-principles = Valeurs d’ouverture
principle-transparency = Transparence
principle-participation = Participation
principle-accountability = Redevabilité
principle-technology = Numérique
commitment-responsible = Responsable
commitment-partners = Partenaires
commitment-milestones = Jalons
commitment-funding = Source de financement
commitment-indicator = Indicateurs
commitment-verification = Sources de vérification
commitment-starts = Date de début
commitment-due = Date de fin
commitment-cost = Coût
commitment-cost-hint = En dirhams, par exemple 12500 ou 12.500,50. À laisser vide s’il n’est pas connu.
commitment-more = Tout sur cet engagement
commitment-untold = L’avancement n’est pas encore connu.
commitment-unshown = Non publié
commitment-updates = L’avancement, jour par jour
commitment-proof = Ce qui le montre
commitment-changes = Ce qui a changé, et pourquoi
commitment-retired-since = Retiré de la liste le { $day }.
commitment-deed-changed = Modification
commitment-deed-retired = Retrait de la liste
commitment-deed-restored = Remise sur la liste
commitment-update = Enregistrer l’avancement
commitment-told-on = Jour
commitment-percent = Taux de réalisation
commitment-percent-hint = De 0 à 100. À laisser vide s’il n’est pas connu.
commitment-status = État d’avancement
commitment-note = Qu’est-ce qui a été fait ?
commitment-evidence = Ce qui le montre
commitment-evidence-hint = Une adresse par ligne, qui commence par https://
commitment-change = Modifier l’engagement
commitment-retire = Retirer l’engagement de la liste
commitment-restore = Remettre l’engagement sur la liste
commitment-reason = Raison
commitment-reason-hint = Chacun peut la lire, avec sa date.

fault-commitment-title = Écrivez l’intitulé en arabe ou en français.
fault-commitment-article = Choisissez un article de la charte pour un engagement de la charte, et aucun pour les autres.
fault-told-later = Écrivez un jour passé, ou celui d’aujourd’hui.
fault-list-principles = Ligne { $row }, colonne { $column } : la valeur « { $said } » n’est pas connue. Écrivez transparence, participation, redevabilité ou numérique.
fault-list-status = Ligne { $row }, colonne { $column } : l’état « { $said } » n’est pas connu. Écrivez non démarré, en cours, avancé, réalisé, en difficulté, reporté ou annulé.
fault-list-progress = Ligne { $row }, colonne { $column } : le taux « { $said } » contredit l’état d’avancement. Corrigez l’un des deux.
fault-list-evidence = Ligne { $row }, colonne { $column } : « { $said } » n’est pas une adresse entière. Écrivez-la à partir de https://
fault-list-evidence-alone = Ligne { $row }, colonne { $column } : une preuve est donnée sans taux ni état d’avancement. Ajoutez l’un des deux.
refused-commitment-retired = Cet engagement est retiré de la liste. Remettez-le avant d’enregistrer son avancement.
