cli-about = Mithaq : la participation citoyenne des communes, de l’atelier au résultat.
cli-serve = Servir le site.
cli-paper = Les notes de cadrage.
cli-paper-read = Lire une note de cadrage et montrer ce qui en est compris ; le code de sortie est 2 quand elle a des défauts.
cli-file = Le fichier à lire (Markdown, HTML ou DOCX).
cli-json = Donner la lecture en JSON.
cli-journal = Le journal des changements.
cli-journal-verify = Vérifier la chaîne du journal et nommer la première ligne rompue.
cli-listen = L’adresse qui reçoit les requêtes.
cli-metrics = Une adresse à part pour les mesures techniques (Prometheus).
cli-public-address = L’adresse du site telle que la tapent les habitantes et les habitants ; les liens imprimés commencent par elle.
cli-page-cache = Garder prêtes les pages publiques (on ou off).
cli-former-pages = Durée maximale, en millisecondes, pendant laquelle une page publique est montrée telle qu’elle était à qui n’a rien écrit, le temps qu’elle soit refaite (0 : jamais).
cli-data = Le dossier des données (base SQLite).
cli-database = L’adresse d’une base PostgreSQL, à la place du dossier.
journal-whole = { $scope } : { $rows ->
    [0] le journal est vide.
    [one] le journal est intact ({ $rows } ligne).
   *[other] le journal est intact ({ $rows } lignes).
}
journal-broken = { $scope } : le journal est rompu à la ligne { $row } : { $fault }.
journal-break-gap = un numéro manque avant cette ligne
journal-break-link = la ligne ne suit pas la précédente
journal-break-hash = le contenu de la ligne a changé
journal-break-payload = les détails liés à la ligne ont changé
journal-break-head = la tête de la chaîne n’est pas la dernière ligne
cli-demo = Préparer la commune de démonstration à partir du document réel dans un dossier vide, puis servir son site.
cli-account = Les comptes.
cli-account-open = Ouvrir un compte avec un rôle ; le mot de passe est lu sur l’entrée standard.
cli-login = L’adresse e-mail du compte.
cli-role = Le rôle.
cli-label = Le nom du compte, tel que les pages le montrent.
cli-in = Le nom court de la commune ou du programme, par exemple beni-mellal.
cli-untranslated = Donner les clés des phrases qui n’ont pas encore de texte amazighe.
cli-usage = Utilisation :
cli-commands = Commandes :
cli-options = Options :
cli-help = Montrer cette aide.
cli-version = Montrer la version.
cli-eve = S’arrêter à la veille de l’atelier : le programme et les comptes sont prêts, la commune attend sa note de cadrage.
cli-programme = Les programmes.
cli-programme-create = Créer un programme et remettre le modèle de charte à ses communes.
cli-slug = Le nom court, par exemple tadafor.
cli-name-ar = Le nom en arabe.
cli-name-fr = Le nom en français.
cli-summary-ar = La présentation en arabe.
cli-summary-fr = La présentation en français.
cli-limits = Limiter la répétition des envois par personne (on ou off ; off ne sert qu’à mesurer).
cli-groups = Les groupes de travail.
cli-groups-draw = Refaire le tirage des groupes à partir de la clé et de la liste publiées.
cli-groups-seed = La clé publiée du tirage.
cli-groups-number = Le nombre de groupes ; sans lui, celui de la liste.
cli-groups-file = La liste publiée (CSV).
cli-groups-same = Le résultat est celui qui est publié.
cli-groups-other = Le résultat n’est pas celui qui est publié.
cli-groups-unread = La liste ne se lit pas à la ligne { $line }.
cli-mail = Le serveur qui envoie avis et invitations (smtp://… ou smtps://…) ; sans lui, rien ne part. Il demande aussi l’adresse publique.
cli-mail-from = L’expéditeur, par exemple Mithaq <mithaq@commune.example>.
cli-account-opened = Compte { $login } ouvert : { $role }, { $place }.
cli-programme-created = Programme { $slug } créé, avec son modèle de charte. Ses communes sont choisies par son ou sa responsable.
cli-unknown-commune = Aucune commune n’a le nom court « { $said } ».
cli-unknown-programme = Aucun programme n’a le nom court « { $said } ».
cli-near = Noms courts proches : { $near }.
cli-list = Les listes.
cli-list-read = Lire une liste et montrer ce qui en est compris ; le code de sortie est 2 quand elle a des défauts. Les lignes sont désignées par leur numéro dans le fichier, les colonnes par leur lettre.
cli-list-file = La liste à lire (XLSX, ODS, CSV, TSV ou texte).
cli-list-as = Ce que la liste contient.
cli-list-sheet = La feuille à lire ; sans elle, la première feuille visible qui nomme les colonnes.
cli-list-column = Le sens d’une colonne, s’il n’est pas celui qui est compris, par exemple title=B ; =B la laisse de côté.
cli-list-column-unread = « { $said } » ne désigne pas une colonne : écrivez par exemple { $example }.
cli-list-template = Donner un modèle de liste à remplir (CSV).
cli-list-from = Feuille { $sheet }, titres à la ligne { $row }
cli-list-from-text = Titres à la ligne { $row }
cli-list-left = Ligne { $row } laissée de côté : { $why }
cli-list-rows = Lignes lues : { $count }
cli-lang = La langue des phrases (ar ou fr) ; sans elle, celle du terminal.
cli-figures = Les chiffres tenus à côté des contributions.
cli-figures-recompute = Recompter les chiffres à partir des contributions.
cli-figures-commune = Le nom court d’une commune ; sans lui, toutes.
cli-figures-check = Comparer sans rien écrire ; le code de sortie est 1 quand des chiffres diffèrent.
figures-agree = { $scope } : les chiffres sont ceux des contributions.
figures-differ = { $scope } : { $differing ->
    [one] un chiffre diffère des contributions.
   *[other] { $differing } chiffres diffèrent des contributions.
}
figures-recounted = { $scope } : { $differing ->
    [one] un chiffre différait et a été recompté.
   *[other] { $differing } chiffres différaient et ont été recomptés.
}
