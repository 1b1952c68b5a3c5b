# Les textes : la charte et le plan d’action, leurs versions et leurs sources.

level-chapter = Chapitre
level-article = Article
level-axis = Axe
level-objective = Objectif
level-measure = Mesure

source-card = Carte de l’atelier
source-card-number = Carte n° { $number } de l’atelier
source-sentence = Phrase des synthèses de l’atelier
source-model = Texte modèle
source-contribution = Contribution acceptée
source-drafting_team = Équipe de rédaction
source-council = Le conseil, lors de l’adoption

texts-text = Chaque texte se rédige ici, puis une version en est publiée. Une version publiée ne change plus, et chaque article ou mesure qui y a changé dit d’où cela vient.
texts-unpublished = Aucune version n’est encore publiée.
texts-open = Ouvrir le projet en cours
texts-not-yours = La rédaction de ce texte n’a pas encore commencé.
texts-from-model = La charte part du texte modèle : { $title }
texts-empty = Le plan d’action commence vide ; on y ajoute axes, objectifs et mesures à partir des synthèses de l’atelier.
texts-revision = La révision part du texte tel que le conseil l’a adopté.
texts-start = Commencer la rédaction

draft-title = Projet en cours
draft-empty = Le projet est encore vide. Ajoutez un axe ou un chapitre pour commencer.
draft-publish = Publier une version
draft-add = Ajouter au texte
draft-list = Ajouter une liste de mesures
draft-list-hint = Un tableau dont la première ligne nomme les colonnes : axe, objectif, mesure, activités, responsable, partenaires, période ou dates de début et de fin, coût, source de financement, indicateurs. L’axe peut aussi être un titre au-dessus de ses lignes. La liste est montrée avant d’être enregistrée ; elle est prise entière ou pas du tout.
draft-list-within = Sous : { $section }
draft-list-rounded = Le coût est enregistré en dirhams entiers : { $cost }
draft-list-period = La période « { $said } » n’a pas été comprise comme deux dates ; elle reste écrite dans le texte de la mesure.
draft-list-bare = La liste ne dit pas les activités de cette mesure : son titre lui sert de texte jusqu’à ce qu’il soit écrit.
draft-public = Lire la version publiée
draft-back = Retour au projet en cours
draft-changed = { $count ->
    [0] Aucun changement depuis la dernière version.
    [one] { $count } changement depuis la dernière version.
   *[other] { $count } changements depuis la dernière version.
}
draft-unsourced = { $count ->
    [0] Chaque changement dit d’où il vient.
    [one] { $count } changement ne dit pas d’où il vient.
   *[other] { $count } changements ne disent pas d’où ils viennent.
}
draft-mark-unsourced = sans source
draft-mark-repealed = supprimé
draft-heading-ar = Intitulé en arabe
draft-heading-fr = Intitulé en français
draft-body-ar = Texte en arabe
draft-body-fr = Texte en français
draft-body-hint = Pour les articles et les mesures. Chapitres, axes et objectifs n’ont qu’un intitulé.
draft-level = Que voulez-vous ajouter ?
draft-after = Place : après
draft-first = Au début du texte
draft-last = À la fin du texte
draft-move = Changer de place
draft-repeal = Supprimer du texte
draft-restore = Remettre dans le texte
draft-stale = Ce que vous avez écrit est conservé dans le formulaire ci-dessous, mais n’est pas encore entré dans le projet. Comparez les deux textes, puis enregistrez de nouveau.
draft-theirs = Ce que l’autre personne a écrit
draft-yours-against-theirs = Ce que votre texte change au sien
draft-particulars = Éléments de la mesure
measure-responsible = Responsable
measure-partners = Partenaires
measure-starts = Début
measure-due = Échéance
measure-cost = Coût en dirhams
measure-funding = Financement
measure-indicator = Indicateur
measure-verification = Moyen de vérification
measure-weight = Poids
measure-weight-hint = De 1 à 100 : la part de cette mesure dans la réalisation du plan.
draft-responsible-ar = Responsable (en arabe)
draft-responsible-fr = Responsable (en français)
draft-partners-ar = Partenaires (en arabe)
draft-partners-fr = Partenaires (en français)
draft-funding-ar = Financement (en arabe)
draft-funding-fr = Financement (en français)
draft-indicator-ar = Indicateur (en arabe)
draft-indicator-fr = Indicateur (en français)
draft-verification-ar = Moyen de vérification (en arabe)
draft-verification-fr = Moyen de vérification (en français)
draft-sources = D’où vient ce texte ?
draft-sources-text = Choisissez ce qui a été dit à l’atelier ou écrivez la raison de l’équipe de rédaction. Une version qui contient un changement sans source n’est pas publiée.
draft-sentences = Synthèses de l’atelier
draft-cards = Cartes de l’atelier
draft-reason-ar = Raison de l’équipe de rédaction (en arabe)
draft-reason-fr = Raison de l’équipe de rédaction (en français)
draft-reason-hint = À remplir si le changement ne vient pas de ce qui a été dit, ou pas seulement. Elle est publiée avec le texte.

publish-title = Publier une nouvelle version
publish-text = Le projet prend le numéro suivant et est publié tel quel. Il ne peut plus être modifié : tout changement se fait dans une autre version.
publish-unsourced = Ouvrez chacun des points suivants, indiquez sa source, puis publiez.
publish-unchanged = Le texte est identique au précédent.
publish-changed = Ce qui a changé
publish-stage = Étape à laquelle cette version est présentée
publish-note-ar = Quoi de neuf dans cette version ? (en arabe)
publish-note-fr = Quoi de neuf dans cette version ? (en français)

diff-added = ajouté :
diff-removed = supprimé :

fault-unsourced = Numéro { $number } ({ $heading }) : changé sans que la source soit indiquée. Ouvrez-le et dites d’où il vient.
fault-due-before-start = L’échéance doit suivre la date de début.
fault-cost = Écrivez un coût en dirhams ou laissez la case vide.
fault-weight = Écrivez un poids entre 1 et 100.
refused-text-started = La rédaction de ce texte a déjà commencé. Ouvrez le projet en cours depuis la page des textes.
refused-misplaced = Cette place ne convient pas : un article se place dans un chapitre, un objectif dans un axe, une mesure dans un axe ou un objectif. Choisissez une autre place.
refused-source-not-chosen = Cette source s’inscrit quand la contribution est acceptée ou quand le texte commence ; elle ne se choisit pas ici.
refused-empty-text = Un texte vide ne peut pas être publié. Ajoutez-y d’abord quelque chose.
refused-nothing-changed = Rien n’a changé depuis la dernière version publiée ; une nouvelle version n’est pas nécessaire.
refused-no-process = Le processus de ce texte n’a pas encore commencé. Le point focal le lance.
refused-no-model = Aucun texte modèle n’a encore été mis à la disposition de la commune.

text-refused-pdf = Un texte ne peut pas être lu dans un PDF. Ouvrez le document d’origine, enregistrez-le en DOCX et renvoyez-le.
text-refused-too-long = Le fichier est plus long qu’une charte ou un plan d’action. Envoyez le texte seul.
text-fault-none = Le fichier ne contient ni article ni mesure. Commencez chaque article par « Article » et son numéro, chaque mesure par « Mesure » et son numéro, ou mettez leurs titres dans un style de titre.
text-fault-mixed = Le fichier réunit une charte et un plan d’action : il contient des articles et des mesures. Envoyez chaque texte dans un fichier.
text-fault-empty = Rien n’est écrit sous le numéro { $number }. Écrivez son texte ou retirez le numéro.
text-fault-number = Le numéro { $number } n’est pas à sa place ; on attend { $next }. Vérifiez la numérotation et que rien ne manque.
text-fault-unnumbered = Il manque ici un numéro alors que le reste du texte est numéroté. Ajoutez-le.
text-fault-unread = Une partie du fichier n’a pas pu être lue : { $name }. Ouvrez-le dans un traitement de texte et enregistrez-le de nouveau.
cli-text = Textes : la charte et le plan d’action.
cli-text-read = Lire une charte ou un plan d’action dans un fichier : Markdown, HTML, DOCX ou ODT.
