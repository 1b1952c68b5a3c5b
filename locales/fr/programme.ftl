# L’espace du programme.

fault-programme-taken = Un programme porte déjà ce nom abrégé. Choisissez-en un autre.

programme-board = { $count ->
    [0] Les communes et l’étape où chacune en est
    [one] { $count } commune et l’étape où elle en est
   *[other] { $count } communes et l’étape où chacune en est
}
programme-commune = Commune
programme-demo-note = Les communes marquées « démonstration » sont choisies pour la seule démonstration ; elles n’indiquent ni la liste des communes du programme ni l’étape qu’elles ont atteinte.
programme-next = Prochaine date
programme-unanswered = Contributions sans réponse
programme-overdue = (dont { $count } hors délai)
programme-today = Aujourd’hui
programme-in-days = { $count ->
    [one] Dans { $count } jour
   *[other] Dans { $count } jours
}
programme-no-date = Aucune date annoncée
programme-not-open = pas encore ouverte
programme-not-begun = Pas encore commencé
programme-no-commune = Aucune commune n’est encore choisie.
programme-add = Ajouter une commune
programme-others = Autres programmes
programme-communes-title = Choisir les communes
programme-member = Fait partie du programme
programme-choose = Ajouter au programme
programme-setting-title = Étapes, partenaires et communes du programme
programme-setting-done = C’est enregistré.
programme-course = Étapes par lesquelles un processus commence
programme-course-text = Elles valent pour les processus que les communes du programme ouvriront désormais ; ceux qui ont commencé gardent les leurs. La concertation publique, l’adoption et le suivi font partie de tout processus.
programme-course-workshops = Nombre d’ateliers
programme-course-workshops-hint = De 0 à 3. Une commune peut en ajouter un autre.
fault-workshops = Écrivez un nombre de 0 à 3.
programme-partner-add = Ajouter un partenaire
programme-partner-end = Mettre fin au partenariat
programme-duty-ar = Son rôle, en arabe
programme-duty-fr = Son rôle, en français
programme-members = Communes du programme
programme-leave = Retirer du programme
programme-leave-text = Une commune qui quitte le programme garde tout ce qu’elle a fait ; le programme ne voit plus son espace. Elle peut être choisie de nouveau.
programme-former = Communes qui ont quitté le programme
programme-left-at = depuis le { $day }
programme-edition = Édition { $edition }
