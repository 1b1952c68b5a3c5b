# La révision des activités programmées.

activities-title = Révision des activités programmées
activities-lead = Saisissez les activités d’appui programmées, puis soumettez-les une à une à la salle : l’activité est maintenue, modifiée ou abandonnée, avec la raison.
activities-none = Aucune activité n’est saisie. Ajoutez-en une, ou importez une liste entière.
activities-count = { $count ->
    [one] { $count } activité
   *[other] { $count } activités
}
activities-waiting = En attente de la salle : { $count }
activities-next = Prochaine activité à soumettre à la salle
activities-all-said = La salle s’est prononcée sur toutes les activités.
activities-list = Liste des activités
activities-new = Ajouter une activité
activities-change = Corriger une activité
activities-name = Activité
activities-responsible = Responsable de la mise en œuvre
activities-responsible-hint = Une fonction, une instance ou un service, pas un nom de personne.
activities-period = Période
activities-cost = Coût en dirhams
activities-cost-hint = Laissez vide s’il n’est pas encore fixé.
activities-cost-unsaid = coût non précisé
activities-source = Référence
activities-source-hint = Le document ou la séance qui en parle, par exemple : note de cadrage, séance 2.
activities-review = Soumettre à la salle
activities-review-again = Changer la décision de la salle
activities-ruling = Décision de la salle
activities-ruling-keep = maintenue
activities-ruling-change = maintenue avec modification
activities-ruling-drop = abandonnée
activities-reason = Raison
activities-reason-hint = Avec les mots des participantes et participants.
activities-becomes = Ce qu’elle devient
activities-becomes-hint = À remplir si l’activité est modifiée.
activities-decided = Mode de décision
activities-decided-room = par accord de la salle
activities-decided-hands = à main levée
activities-hands-for = Mains pour
activities-hands-against = Mains contre
activities-hands = À main levée : { $yes } pour, { $no } contre, { $neither } sans avis. Décompte : { $who }
activities-counted-by = Qui a compté les mains
activities-counted-by-hint = Indiquez la fonction, pas un nom de personne.
activities-card = Carte d’où viennent ces mots
activities-no-card = aucune carte
activities-from-card = Ces mots viennent de la carte n° { $number }
activities-save-review = Enregistrer la décision de la salle
activities-not-open = Les activités sont soumises à la salle dès la première arrivée enregistrée.
activities-import = Importer une liste
activities-file = Fichier de la liste
activities-file-hint = Un fichier { $xlsx }, { $ods } ou { $csv } dont une ligne nomme les colonnes : activité, responsable, période, coût, référence. La liste est prise entière ou pas du tout.
activities-import-go = Lire la liste

fault-activity-cost = Indiquez un montant en chiffres, par exemple 12500 ou 12.500,50.
fault-activity-hands = Indiquez le nombre de mains dans les trois cases.
fault-activity-outvoted = Les mains pour ne dépassent pas les mains contre : cette décision ne peut pas être enregistrée.
fault-more-hands-than-people = Plus de mains que de personnes dont l’arrivée est enregistrée. Enregistrez d’abord les arrivées, ou vérifiez le compte.
refused-activity-reviewed = La salle s’est prononcée sur cette activité : elle reste dans la liste.
refused-activities-many = La liste de l’atelier ne peut pas contenir autant d’activités.

event-workshop-activity_set = Activité programmée saisie ou corrigée
event-workshop-activities_imported = Liste d’activités programmées importée
event-workshop-activity_removed = Activité saisie par erreur supprimée
event-workshop-activity_reviewed = Décision de la salle sur une activité programmée
