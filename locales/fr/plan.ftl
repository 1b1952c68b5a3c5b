# Les textes tels que la population les lit, et le suivi des mesures.

text-none = Aucune version de ce texte n’est encore publiée. Elle paraîtra ici dès sa publication.
text-version = Version { $number }
text-adopted = Version { $number }, adoptée par le conseil
text-put = Voici la version soumise à l’étape « { $stage } ». Elle ne change pas tant que l’étape est ouverte, même si une autre version est publiée.
text-newer = La version { $number } a été publiée depuis. Elle figure parmi toutes les versions.
text-versions = Toutes les versions
text-edition = Édition { $number }
text-editions = Autres éditions de ce texte
text-revision = Ce texte est en cours de révision ; il reste en vigueur jusqu’à ce que le conseil adopte une nouvelle édition. Édition en préparation :
text-print = Version à imprimer
text-files = Le texte en fichier :
text-stages = Étapes de l’élaboration de ce texte
text-open = Ce texte est soumis à votre avis en ce moment.
text-answers = La commune répond à chaque contribution au plus tard le { $date }.
text-decision = Qui décide ensuite :
text-stage = Tout sur cette étape, et comment participer en personne
text-colon = {" :"}
text-contents = Sommaire

provision-outside = Ce passage ne figure pas dans la version que montre la page du texte : il est apparu dans une version publiée ensuite.
provision-more = Son origine et ce qui en a été dit
provision-repealed = Supprimé du texte dans cette version.
provision-whole = Retour au texte entier
provision-voices = { $count ->
    [0] Aucune voix
    [one] { $count } voix
   *[other] { $count } voix
}
provision-origins = D’où cela vient-il ?
provision-origins-none = Aucune source n’est enregistrée pour ce texte.
provision-voices-title = Ce qui en a été dit, ce qui a été répondu
provision-voices-none = Personne n’en a encore rien dit.
provision-proposed = Rédaction proposée :
provision-changes = Ce qui a changé d’une version à l’autre
provision-first = Première version où cela figure.
provision-against-model = Comparaison avec le texte modèle
provision-as-model = Identique au texte modèle.

thread-said = Exprimé à l’atelier
thread-model = Prévu par le texte modèle


version-older = Cette version est antérieure.
version-after-adopted = Cette version a été publiée après celle que le conseil a adoptée ; elle n’est pas adoptée.
version-after-put = Cette version a été publiée après celle qui est soumise en ce moment ; ce n’est pas elle qui est soumise.
version-shown = Lire la version que montre la page du texte
version-is-adopted = Adoptée par le conseil
version-is-put = Soumise à la participation en ce moment
version-not-adopted = Publiée après l’adoption, non adoptée
version-not-put = Publiée après la version soumise, hors de la participation en cours
version-published = Publiée le
version-stage = Étape à laquelle elle a été présentée
version-digest = Empreinte du texte
version-compare = Voir ce qui a changé entre les deux
version-read = Lire cette version
version-changed-here = Changé dans cette version. Source :
list-comma = ,

compared-title = Ce qui a changé
compared-to = comparée à
compared-legend-added = ce qui est ajouté
compared-legend-removed = ce qui est supprimé
compared-same = Les deux versions ne diffèrent pas.
compared-moved = a changé de place
compared-renumbered = portait le numéro { $number }
compared-changed = { $count ->
    [one] { $count } changement
   *[other] { $count } changements
}
compared-added = { $count ->
    [one] { $count } ajout
   *[other] { $count } ajouts
}
compared-repealed = { $count ->
    [one] { $count } suppression
   *[other] { $count } suppressions
}
compared-unchanged = { $count ->
    [one] { $count } point inchangé
   *[other] { $count } points inchangés
}
fate-unchanged = inchangé
fate-changed = changé
fate-added = nouveau
fate-repealed = supprimé


measure-progress = Avancement
measure-percent = Taux d’avancement
measure-percent-hint = De 0 à 100.
measure-status = État
measure-light = Ce qu’il faut en retenir
measure-unreported = inconnu

status-not_started = Non commencée
status-limited = Avancement limité
status-substantial = Avancement substantiel
status-complete = Achevée
status-stalled = À l’arrêt
status-postponed = Reportée
status-cancelled = Annulée

plan-completion = Part du plan réalisée : { $percent }.
plan-unreported = { $count ->
    [one] L’avancement de { $count } mesure n’est pas encore connu.
   *[other] L’avancement de { $count } mesures n’est pas encore connu.
}

progress-none = L’avancement de cette mesure n’a pas encore été publié.
progress-unshown = Rien ne l’atteste encore.
progress-evidence = Ce qui l’atteste :
progress-note-ar = Ce qui est fait (en arabe)
progress-note-fr = Ce qui est fait (en français)
progress-evidence-title = Ce qui atteste l’avancement
progress-evidence-text = Aucune mesure n’est montrée en vert tant que rien de publié n’atteste son avancement.
progress-caption-ar = Ce qu’est le document ou la page (en arabe)
progress-caption-fr = Ce qu’est le document ou la page (en français)
progress-address = Son adresse sur internet
progress-address-hint = Elle commence par https://
progress-file = Ou un fichier, publié sur la page de la mesure
progress-file-hint = 10 Mo au plus. Tout visiteur peut le lire.
progress-earlier = Enregistré auparavant

follow-title = Suivi des mesures du plan d’action
follow-text = Enregistrez l’avancement de chaque mesure et ce qui l’atteste. Cela paraît aussitôt sur la page de la mesure.
follow-none = Le conseil n’a pas encore adopté le plan d’action. Le suivi des mesures commence après son adoption.
follow-caption = Les mesures et leur avancement
follow-public = Page publique de cette mesure

print-address = Cette version sur le site de la commune

fault-percent = Écrivez un taux entre 0 et 100.
fault-percent-complete = Le taux est de 100 si la mesure est achevée, et seulement dans ce cas.
fault-percent-not-started = Le taux est de 0 tant que la mesure n’a pas commencé.
fault-evidence-address = Écrivez une adresse complète commençant par https://
refused-measure-unadopted = Le conseil n’a pas encore adopté cette mesure. Son avancement s’enregistre une fois le plan d’action adopté.
# La ligne de chaque article, et ce qui a été dit du texte.

line-waiting = en attente de réponse
line-answered = { $count ->
    [one] elle a sa réponse
   *[other] toutes ont leur réponse
}
line-answered-some = { $count ->
    [one] { $count } a sa réponse
   *[other] { $count } ont leur réponse
}
line-changed = modifié
line-changed-measure = modifiée
line-cards = { $count ->
    [one] né à l’atelier, une carte
   *[other] né à l’atelier, { $count } cartes
}
line-sentences = issu des synthèses de l’atelier
line-contributions = issu de vos contributions
line-council = issu du conseil
line-team = rédigé par l’équipe
line-model = issu du texte modèle

text-most = Ce dont on a le plus parlé
text-all-voices = { $count ->
    [one] Tout ce qui en a été dit : une voix
   *[other] Tout ce qui en a été dit : { $count } voix
}
text-whole = Sur l’ensemble du texte
text-whole-text = Ce qui ne concerne pas un article ou une mesure en particulier, ce qu’il faudrait ajouter, et les avis des associations et des instances.
text-whole-said = Ce qui a été dit de l’ensemble
text-whole-new = Ce qu’il est proposé d’ajouter
text-whole-opinions = Les avis formels des associations et des instances
days-left = { $count ->
    [0] dernier jour aujourd’hui
    [one] il reste un jour
   *[other] il reste { $count } jours
}
provision-voices-all = Tout ce qui en a été dit, avec un tri
voices-title-charter = Ce qui a été dit de la charte, et les réponses
voices-title-action_plan = Ce qui a été dit du plan d’action, et les réponses
voices-whole = L’ensemble du texte
voices-about = Sur quoi ?
voices-any-about = Tous les articles et mesures
voices-any = Tout
voices-sift = Afficher
voices-none = Rien de tel n’a encore été dit.
voices-all = Tout ce qui a été dit de ce texte
voices-said = Ce qui a été dit
voices-beside = Le texte dont elle parle, et ce que d’autres en disent
provision-kin-before = Ce qu’elle était dans l’édition précédente (no { $edition })
provision-kin-after = Ce qu’elle est devenue dans l’édition no { $edition }
provision-kin-same = La rédaction est la même.
