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
