# Les comptes : y inviter, les rôles, le mot de passe, la double vérification.

nav-accounts = Comptes
account-own = Mon compte
accounts-title = Comptes et rôles
accounts-text = Les personnes qui travaillent dans cet espace, leur rôle et sa durée. Chaque changement est inscrit au journal.
accounts-count = { $count ->
    [0] Aucun compte
    [one] { $count } compte
   *[other] { $count } comptes
}
account-whose = Titulaire
account-duties = Rôles
account-standing = État
standing-invited = mot de passe à choisir
standing-open = ouvert
standing-suspended = suspendu
standing-closed = fermé
duty-since = depuis le { $since }
duty-from-until = du { $since } au { $until }

account-invite = Inviter une personne
account-invite-text = Elle reçoit un code à usage unique, avec lequel elle choisit son mot de passe. Si elle a déjà un compte, le rôle s’y ajoute.
account-invite-go = Inviter
account-label-ar = Nom du compte en arabe
account-label-fr = Nom du compte en français
account-label-hint = La fonction ou le service, par exemple « Service de la participation citoyenne »
account-login = Adresse e-mail ou nom du compte
account-login-hint = Ce qui se tape pour se connecter. Sans adresse e-mail, écrivez un nom sans espace.
account-role = Rôle
role-hint-programme_officer = Suit les communes du programme et tient leurs comptes.
role-hint-focal_point = Conduit tout le processus et tient les comptes.
role-hint-facilitator = Anime la journée de l’atelier.
role-hint-reception = Enregistre les présences à l’accueil.
role-hint-drafter = Rédige les textes et répond aux contributions.
role-hint-auditor = Lit tout, ne change rien.
account-since = À partir du
account-since-hint = Sans date : dès maintenant
account-until = Jusqu’au
account-until-hint = Dernier jour, compris. Sans date : jusqu’à nouvel ordre.
account-lang = Langue du compte
account-lang-ar = Arabe
account-lang-fr = Français
account-way = Comment le code arrive
account-way-mail = Par e-mail
account-way-letter = Par une lettre imprimée et remise en main propre

account-done-invited = Le compte est ajouté. Si le code arrive par lettre, imprimez-la depuis cette page.
account-done-duty = Le rôle est ajouté.
account-done-term = La durée du rôle est enregistrée.
account-done-mail = Un e-mail avec un nouveau code va partir.
account-done-suspended = Le compte est suspendu ; plus personne n’y est connecté.
account-done-resumed = Le compte est rouvert.
account-done-closed = Le compte est fermé définitivement.
account-done-second = La double vérification de ce compte est retirée.
duty-save = Enregistrer la durée
duty-end = Mettre fin au rôle maintenant
duty-give = Ajouter un rôle
duty-give-go = Ajouter le rôle
account-code-title = Code pour choisir le mot de passe
account-code-first = Le mot de passe n’est pas encore choisi.
account-code-again = En cas d’oubli, un nouveau code permet d’en choisir un autre.
account-code-once = Chaque lettre porte un nouveau code, valable une fois et 10 jours ; le code précédent ne sert plus.
account-letter-ar = Imprimer la lettre en arabe
account-letter-fr = Imprimer la lettre en français
account-mail = Envoyer par e-mail
account-is-own = C’est votre compte : seule une autre personne peut le suspendre ou le fermer.
account-take = Suspendre ou fermer le compte
account-suspend-text = Un compte suspendu n’ouvre plus rien ; il peut être rouvert.
account-suspend = Suspendre le compte
account-suspended-text = Ce compte est suspendu.
account-resume = Rouvrir le compte
account-close = Fermer le compte définitivement
account-close-text = Un compte fermé ne se rouvre pas. Son nom reste au journal.
account-close-go = Oui, fermer le compte
second-remove-text = Si le téléphone et les codes de secours sont perdus, retirez la double vérification ; elle se refait à la connexion.
second-remove = Retirer la double vérification

refused-own-account = C’est votre compte. Demandez-le à un autre point focal ou au responsable du programme.
refused-last-focal-point = C’est le dernier point focal de la commune. Invitez-en un autre, attendez qu’il ait choisi son mot de passe, puis recommencez.
refused-last-officer = C’est le dernier responsable du programme. Invitez-en d’abord un autre, puis recommencez.
refused-account-closed = Ce compte est fermé définitivement. Invitez la personne avec une autre adresse si nécessaire.
refused-account-elsewhere = Ce compte a aussi des rôles ailleurs. Mettez fin à son rôle ici et laissez le compte à ceux qui le tiennent là-bas.
refused-login-no-mail = Le nom de ce compte n’est pas une adresse e-mail. Imprimez la lettre et remettez-la en main propre.
refused-second-step = Votre compte demande la double vérification. Ouvrez la page « Mon compte », mettez-la en place, puis recommencez.
fault-login = Écrivez une adresse e-mail ou un nom sans espace.
fault-login-mail = Le code ne part par e-mail que vers une adresse, par exemple nom@exemple.ma. Corrigez-la ou choisissez la lettre imprimée.
fault-login-closed = Un compte fermé porte ce nom. Choisissez une autre adresse ou un autre nom.
fault-duty-held = Ce compte a déjà ce rôle. Changez-en la durée si nécessaire.
fault-password-common = Ce mot de passe est de ceux que l’on essaie en premier. Choisissez quatre mots sans lien, ou plus.
fault-password-again = Les deux mots de passe diffèrent. Écrivez-les de nouveau.
fault-password-former = Le mot de passe actuel est incorrect. Écrivez-le de nouveau.
fault-account-code = Ce code est incorrect, déjà utilisé ou expiré. Vérifiez-le ou demandez-en un nouveau.
fault-second-code = Ce code est incorrect ou déjà utilisé. Attendez le code suivant sur votre téléphone, puis écrivez-le.

choose-title = Choisir un mot de passe
choose-text = Écrivez le code que vous avez reçu, puis un mot de passe que vous n’utilisez nulle part ailleurs.
choose-code-hint = 12 lettres et chiffres en trois groupes
choose-go = Enregistrer le mot de passe
choose-have-code = J’ai un code
account-code = Code
password-new = Nouveau mot de passe
password-again = Nouveau mot de passe, encore une fois
password-hint = Au moins { $count } signes. Une courte phrase de quatre mots ou plus se retient mieux et se devine moins.
sign-in-chosen = Le mot de passe est enregistré. Vous pouvez vous connecter.
forgot-title = Mot de passe oublié
forgot-text = Écrivez votre adresse e-mail : vous recevrez un code pour choisir un nouveau mot de passe.
forgot-go = Envoyer le code
forgot-asked = Si un compte porte cette adresse, un e-mail lui parvient dans les prochaines minutes. Regardez aussi dans les indésirables.
forgot-letter = Le point focal de votre commune peut vous imprimer une lettre avec un nouveau code.

own-done-password = Le nouveau mot de passe est enregistré ; les autres sessions sont terminées.
own-done-end = Les sessions que vous avez choisies sont terminées.
sessions-title = Où vous êtes connecté(e)
sessions-text = Si vous n’en reconnaissez pas une, mettez-y fin et changez de mot de passe.
session-unknown = Appareil qui ne s’est pas nommé
session-here = cet appareil
session-seen = Dernière utilisation : { $moment }
session-end = Mettre fin à cette session
sessions-end-others = Mettre fin à toutes les autres
password-change = Changer de mot de passe
password-change-go = Changer de mot de passe
password-former = Mot de passe actuel

second-title = Deuxième étape
second-text = Écrivez le code que montre maintenant l’application de vérification de votre téléphone.
second-code = Code de vérification
second-code-hint = 6 chiffres, ou un code de secours si vous n’avez pas le téléphone
second-go = Continuer
second-lost = Téléphone et codes de secours perdus ? Demandez à un autre point focal ou au responsable du programme de retirer la double vérification.
second-set-up = Double vérification
second-owed = Votre rôle demande la double vérification. Mettez-la en place une fois pour ouvrir votre espace.
second-why = En plus du mot de passe, la connexion demande un code de votre téléphone. Qui connaît votre mot de passe n’entre pas sans lui.
second-key-title = 1. Scannez ce code avec l’application de vérification
second-key-text = Toutes les applications de vérification connues conviennent ; le téléphone n’a pas besoin d’internet.
second-key-typed = Ou tapez cette clé dans l’application :
second-qr = Clé de la double vérification, à scanner avec le téléphone
second-code-title = 2. Écrivez le code qu’elle montre
second-code-first = Les 6 chiffres que montre l’application
second-set-go = Mettre en place la double vérification
second-since = En place depuis le { $since }.
second-none = Pas en place.
second-anew = La refaire avec un autre téléphone
second-has = oui
second-has-none = non
second-done = La double vérification est en place.
recovery-title = Codes de secours
recovery-text = Écrivez ou imprimez ces codes et gardez-les loin du téléphone : chacun le remplace une fois. Ils ne seront plus montrés.
recovery-kept = Je les ai gardés, continuer
recovery-left = { $count ->
    [0] Il ne reste aucun code de secours.
    [one] Il reste { $count } code de secours.
   *[other] Il reste { $count } codes de secours.
}

account-letter-title = Code de votre compte sur la plateforme de participation citoyenne
account-letter-to = À :
account-letter-first = Un compte vous est ouvert sur la plateforme de participation citoyenne. Le code suivant vous permet de choisir votre mot de passe.
account-letter-again = Le code suivant vous permet de choisir un nouveau mot de passe pour votre compte sur la plateforme de participation citoyenne.
account-letter-address = Adresse
account-letter-until = Valable jusqu’au
account-letter-qr = Ou scannez ce code avec votre téléphone.
account-letter-once = Le code sert une seule fois. Ne le donnez à personne ; nul ne vous le demandera par téléphone.
account-letter-not-you = Si cette lettre n’est pas pour vous, rendez-la aux services de la commune.
account-letter-foot = Lettre personnelle, à remettre fermée
account-mail-first =
    À : { $label }
    Un compte vous est ouvert sur la plateforme de participation citoyenne. Choisissez votre mot de passe ici : { $link }
    Code : { $code }, valable une fois jusqu’au { $until }.
account-mail-again =
    À : { $label }
    Pour choisir un nouveau mot de passe : { $link }
    Code : { $code }, valable une fois jusqu’au { $until }. Si vous n’avez rien demandé, ne faites rien : votre mot de passe n’a pas changé.

event-people-mandate_given = Rôle donné à un compte
event-people-mandate_changed = Durée d’un rôle changée
event-people-account_suspended = Compte suspendu
event-people-account_resumed = Compte rouvert
event-people-account_closed = Compte fermé
event-people-code_given = Code remis pour choisir un mot de passe
event-people-password_chosen = Mot de passe choisi
event-people-sessions_ended = Sessions terminées
event-people-session_prolonged = Session en usage prolongée
event-people-second_step_set = Double vérification mise en place
event-people-second_step_removed = Double vérification d’un compte retirée
sign-in-held = Votre session a pris fin pendant que vous écriviez. Vos mots sont gardés une demi-heure dans ce navigateur : connectez-vous, et le formulaire revient rempli. Un fichier joint est à choisir de nouveau.
fault-session-ended = Votre session avait pris fin : rien n’a été enregistré. Voici ce que vous aviez écrit ; relisez et envoyez de nouveau.
