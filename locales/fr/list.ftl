# Les listes lues : activités, personnes, associations, quartiers, mesures, engagements.

list-left-total = C’est une ligne de total.
list-left-head = Cette ligne répète les titres des colonnes.
list-left-title = C’est un titre sur plusieurs colonnes.
list-left-section = C’est un titre qui vaut pour les lignes suivantes.
list-left-number = Cette ligne ne contient qu’un numéro.
list-left-words = Des mots tiennent la place du numéro : cette ligne n’est pas de la liste.
list-left-rule = Cette ligne ne contient que des traits.
list-left-outside = Cette ligne n’a rien dans les colonnes reconnues.

list-note-hidden = Lignes masquées dans le fichier, lues comme les autres : { $rows }. Supprimez du fichier celles qui ne doivent pas être prises, puis envoyez-le de nouveau.
list-note-formula = Ligne { $row }, colonne { $column } : le fichier ne contient pas le résultat de la formule, la cellule est lue comme vide. Ouvrez le fichier dans le tableur et enregistrez-le de nouveau.

fault-list-empty = Le fichier est vide.
fault-list-file = Ce fichier n’a pas pu être lu. Enregistrez-le à nouveau au format XLSX, ODS ou CSV.
fault-list-letters = Les lettres de ce fichier ont été perdues à l’enregistrement : des points d’interrogation les remplacent. Enregistrez-le de nouveau en XLSX ou ODS, ou en CSV avec l’encodage UTF-8.
fault-list-old = Ce fichier est d’un ancien format. Enregistrez-le au format XLSX, ODS ou CSV.
fault-list-protected = Ce fichier est protégé par un mot de passe. Enregistrez-le sans mot de passe.
fault-list-bomb = Ce fichier est trop volumineux une fois ouvert. Envoyez la seule feuille de la liste.
fault-list-sheet = Le fichier n’a pas de feuille « { $sheet } ».
fault-list-head = { $kind ->
    [people] Aucune ligne ne nomme les colonnes de la liste. Donnez à l’une d’elles le titre « Nom et prénom ».
    [associations] Aucune ligne ne nomme les colonnes de la liste. Donnez à l’une d’elles le titre « Nom de l’association ».
    [quarters] Aucune ligne ne nomme les colonnes de la liste. Donnez à l’une d’elles le titre « Nom du quartier ».
    [measures] Aucune ligne ne nomme les colonnes de la liste. Donnez à l’une d’elles le titre « Mesure ».
    [commitments] Aucune ligne ne nomme les colonnes de la liste. Donnez à l’une d’elles le titre « Engagement ».
   *[activities] Aucune ligne ne nomme les colonnes de la liste. Donnez à l’une d’elles le titre « Activité ».
}
fault-list-none = La liste ne contient aucune ligne.
fault-list-many = La liste compte plus de { $limit } lignes. Divisez-la.
fault-list-quote = Ligne { $row }, colonne { $column } : un guillemet y est ouvert et n’est pas fermé. Fermez-le ou supprimez-le.
fault-list-cells = Ligne { $row } : « { $said } » se trouve dans la colonne { $column }, après la dernière colonne de la liste. Mettez entre guillemets le texte qui contient le séparateur.
fault-list-required = Ligne { $row }, colonne { $column } : « { $name } » n’est pas rempli. Remplissez-le ou supprimez la ligne.
fault-list-formula = Ligne { $row }, colonne { $column } : la formule de la cellule est en erreur. Corrigez-la.
fault-list-amount = Ligne { $row }, colonne { $column } : « { $said } » n’est pas un montant. Écrivez-le en dirhams et en chiffres, par exemple 12500 ou 12500,50.
fault-list-amount-unclear = Ligne { $row }, colonne { $column } : « { $said } » peut se lire de deux façons. Écrivez les centimes avec deux chiffres, par exemple 1250,13, ou les milliers sans signe.
fault-list-number = Ligne { $row }, colonne { $column } : « { $said } » n’est pas un nombre entier.
fault-list-percent = Ligne { $row }, colonne { $column } : « { $said } » ne se lit pas comme un pourcentage. Écrivez-le de 0 % à 100 %, avec le signe.
fault-list-date = Ligne { $row }, colonne { $column } : « { $said } » n’est pas une date. Écrivez le jour, le mois et l’année, par exemple 05/11/2026.
fault-list-sex = Ligne { $row }, colonne { $column } : « { $said } » n’est pas compris. Écrivez femme ou homme, ou laissez vide.
fault-list-mail = Ligne { $row }, colonne { $column } : « { $said } » n’est pas une adresse e-mail. Corrigez-la ou laissez vide.
fault-list-text = Ligne { $row }, colonne { $column } : le texte dépasse { $limit } caractères. Raccourcissez-le.

list-preview = Voici ce qui a été compris de la liste. Rien n’est encore enregistré.
list-from-sheet = Feuille lue : « { $sheet } ». Les titres des colonnes sont à la ligne { $row }.
list-from-text = Les titres des colonnes sont à la ligne { $row }.
list-sheet = Feuille
list-columns = Sens des colonnes
list-column = Colonne { $column } : « { $head } »
list-column-bare = Colonne { $column }
list-column-none = laissée de côté
list-not-kept = Lu, mais pas enregistré : { $names }
list-category = Catégorie des personnes dont la liste n’en dit aucune
list-look = Montrer la liste avec ces colonnes
list-left = Lignes laissées de côté
list-left-row = Ligne { $row } : { $why }
list-row = Ligne
list-take = Ajouter cette liste
list-file = Fichier de la liste
list-template = Télécharger un modèle à remplir ({ $csv })
list-there = Déjà inscrits
list-who = Ligne { $row } : qui est-ce ?
list-who-choose = Choisissez
list-who-new = Nouvelle personne
list-who-same = Déjà inscrite, rien de nouveau
list-who-repeated = En double : comme la ligne { $row }
list-who-there = Peut-être déjà inscrite : { $who }
list-who-differs = Déjà inscrite, ou ressemble à qui l’est : { $who }. Cette liste dit autre chose pour : { $what }
list-who-row = Ressemble à la ligne { $row } de cette liste
list-who-differs-name = le nom
list-who-differs-contact = le contact
list-who-differs-category = la catégorie
list-who-differs-sex = le sexe
list-who-differs-function = la fonction
list-who-differs-organisation = l’organisme
list-who-take = La même personne ({ $who }), avec les données de cette liste
list-who-keep = La même personne ({ $who }), laissée telle quelle
list-who-as-row = La même personne qu’à la ligne { $row }
list-who-another = Une autre personne
fault-list-who = Dites si c’est la même personne ou une autre.
fault-list-taken-twice = Cette personne est choisie sur deux lignes. Gardez-en une.
list-read = Lire la liste
list-name-new = Pas encore dans le registre
list-name-same = Déjà enregistré, rien de nouveau
list-name-there = Peut-être déjà enregistré : { $who }
list-name-differs = Déjà enregistré, ou ressemble à ce qui l’est : { $who }. Cette liste dit autre chose pour : { $what }
list-name-take = Le même ({ $who }), avec les données de cette liste
list-name-keep = Le même ({ $who }), laissé tel quel
list-name-as-row = Le même qu’à la ligne { $row }
list-name-another = Un autre
list-name-differs-kind = le type
list-name-differs-founded = la date de création
list-name-added = Ajouts de la liste : { $count }
list-name-changed = Corrections : { $count }
list-name-stayed = Déjà enregistrés, laissés tels quels : { $count }
list-name-nothing = Rien de nouveau dans cette liste : tout y est déjà enregistré.
fault-list-arabic-text = Ligne { $row }, colonne { $column } : « { $said } » n’est pas en arabe. Le texte arabe fait foi ; veuillez l’écrire.
fault-list-due = Ligne { $row }, colonne { $column } : la date de fin « { $said } » précède celle du début. Corrigez l’une des deux.
fault-list-weight = Ligne { $row }, colonne { $column } : le poids « { $said } » n’est pas entre 1 et 100.
fault-list-axis = Ligne { $row } : la liste ne dit pas l’axe de cette mesure et le projet n’en a aucun. Ajoutez une colonne pour l’axe, ou un axe au projet.
list-reason = D’où vient cette liste
list-reason-hint = Facultatif : c’est la raison donnée par l’équipe de rédaction pour chaque mesure nouvelle ou corrigée, que chacun peut lire. Aucune version n’est publiée avec un changement sans source.
fault-list-arabic = Ligne { $row }, colonne { $column } : « { $said } » n’a pas de nom en arabe. Ajoutez-le dans la colonne « Nom en arabe ».
fault-list-kind = Ligne { $row }, colonne { $column } : « { $said } » n’est pas un type connu. Écrivez association, instance de l’équité, conseil des jeunes ou comité de quartier, ou laissez cette colonne de côté.
