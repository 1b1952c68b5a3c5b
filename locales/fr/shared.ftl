# Les mots communs à toutes les pages.

product = Mithaq
foot-product = Mithaq : l’espace de participation citoyenne des collectivités territoriales du Maroc.
statements = À propos de ce site
statement-privacy = Protection des données
statement-accessibility = Accessibilité
statement-legal = Mentions légales
statement-cookies = Cookies
skip-to-content = Aller au contenu
commune-of = Commune de
language = Langue
sections = Rubriques du site
sign-in = Se connecter
sign-out = Se déconnecter
required = (obligatoire)
optional = (facultatif)

send = Envoyer
save = Enregistrer
close = Fermer
cancel = Annuler
confirm = Confirmer
edit = Modifier
delete = Supprimer
add = Ajouter
back = Retour
continue = Continuer
download = Télécharger
print = Imprimer
search = Rechercher
steps-next = Suivant
steps-of = sur
steps-back = Précédent
show-more = Afficher la suite
page-next = Page suivante
page-previous = Page précédente
pages = Pages
open-date = du { $from } au { $until }
amount-dirhams = { $amount } dirhams

thread = Où se situe cette page, de la parole au résultat
thread-here = Vous êtes ici
thread-ahead = Étape à venir

duration-hours = { $count ->
    [one] { $count } heure
   *[other] { $count } heures
}
duration-minutes = { $count ->
    [one] { $count } minute
   *[other] { $count } minutes
}
duration-days = { $count ->
    [one] { $count } jour
   *[other] { $count } jours
}
duration-months = { $count } mois
duration-years = { $count ->
    [one] { $count } an
   *[other] { $count } ans
}
size-kilo = { $size } Ko
size-mega = { $size } Mo

stage-preparation = Préparation
stage-workshop = Atelier de concertation
stage-second_level = Deuxième niveau de concertation
stage-public = Concertation publique
stage-adoption = Adoption
stage-follow_up = Suivi
stage-evaluation = Évaluation

verdict-accepted = Accepté
verdict-accepted_in_part = Accepté en partie
verdict-already_covered = Déjà prévu par le texte
verdict-outside_competence = Hors compétence
verdict-refused = Refusé
verdict-waiting = En attente de réponse

sex-female = Femmes
sex-male = Hommes
sex-unsaid = Non précisé

light-good = En bonne voie
light-watch = À surveiller
light-bad = En difficulté
light-unknown = Pas encore de données

role-programme_officer = Responsable du programme
role-focal_point = Point focal
role-facilitator = Facilitateur ou facilitatrice
role-reception = Chargé(e) de l’accueil
role-drafter = Membre de l’équipe de rédaction
role-auditor = Auditeur ou auditrice

faults-title = { $count ->
    [one] Une correction est nécessaire avant l’envoi
   *[other] { $count } corrections sont nécessaires avant l’envoi
}
fault-required = Veuillez remplir ce champ.
fault-choose = Veuillez choisir une réponse.
form-written = # caractères sur { $limit }
fault-too-long = Le texte a { $count } caractères ; le maximum est { $limit }. Rien n’en a été coupé : veuillez l’abréger.
field-too-long = Le texte dépasse { $limit } caractères. Veuillez l’abréger.
fault-mail-address = Ce n’est pas une adresse e-mail. Écrivez une seule adresse, par exemple nom@exemple.ma, ou un numéro de téléphone.
fault-too-short = Le texte est trop court. Veuillez le préciser.
fault-day-over = Ce jour est passé. Veuillez choisir un jour à venir.
fault-date = Veuillez écrire une date valable, par exemple 2023-11-01.
fault-time = Veuillez écrire une heure valable, par exemple 09:30.
fault-number = Veuillez écrire un nombre en chiffres.
fault-email = Veuillez vérifier l’adresse e-mail.
fault-phone = Veuillez écrire un numéro marocain, par exemple 0612345678.
fault-file = Veuillez choisir un fichier.
fault-file-too-big = Le fichier est trop lourd. Veuillez en choisir un plus léger.
fault-choice-unknown = Ce choix n’existe pas. Veuillez choisir dans la liste.
fault-order = La date de fin doit venir après la date de début.

error-not-found-title = Cette page n’existe pas
error-not-found = L’adresse a peut-être changé, ou elle est incomplète. Vérifiez-la ou revenez à l’accueil.
error-forbidden-title = Vous ne pouvez pas faire cela
error-forbidden = Cette action demande une autre fonction dans la commune. Adressez-vous au point focal.
error-refused-title = Cela n’est pas possible pour le moment
error-invalid-title = Veuillez corriger ce qui suit
error-invalid = Rien n’a encore été enregistré. Revenez au formulaire et corrigez ce qui est signalé.
error-stale-title = Quelqu’un a modifié ce texte avant vous
error-stale = Ce que vous avez écrit est conservé. Comparez les deux textes, puis enregistrez de nouveau.
error-busy-title = Trop de demandes en peu de temps
error-busy = Veuillez réessayer dans { $seconds ->
    [one] { $seconds } seconde
   *[other] { $seconds } secondes
}.
error-bug-title = Une erreur est survenue de notre côté
error-bug = Nous en avons gardé la trace pour la corriger. Veuillez réessayer dans un moment.
error-home = Revenir à l’accueil
