# Le questionnaire d’évaluation de la journée.

evaluation-title = Évaluation de la journée
evaluation-notice = Votre réponse est sans nom : ni votre nom ni l’heure ne sont gardés avec elle. Toutes les questions sont facultatives ; le sexe et la catégorie n’apparaissent que dans des totaux de cinq réponses ou plus. Ce que vous écrivez peut être imprimé dans le rapport : n’y mettez pas de noms.
evaluation-topic = Question
evaluation-topic-organisation = La journée était bien organisée : lieu, horaires, documents, accueil.
evaluation-topic-facilitation = L’animation était claire et équitable.
evaluation-topic-voice = J’ai pu prendre la parole et mon avis a été entendu.
evaluation-topic-usefulness = Les travaux de l’atelier étaient utiles.
evaluation-short-organisation = Organisation
evaluation-short-facilitation = Animation
evaluation-short-voice = Parole
evaluation-short-usefulness = Utilité
evaluation-mark-1 = Pas du tout d’accord
evaluation-mark-2 = Pas d’accord
evaluation-mark-3 = Entre les deux
evaluation-mark-4 = D’accord
evaluation-mark-5 = Tout à fait d’accord
evaluation-missing = Qu’a-t-il manqué à cette journée ?
evaluation-words = Un autre mot ?
evaluation-skip = Passer cette question
evaluation-go = Envoyez l’évaluation
evaluation-no-names = N’écrivez pas de noms.
evaluation-when-shown = Les résultats s’affichent à l’écran après la clôture, à partir de cinq réponses.
evaluation-soon = Il s’ouvre peu avant la clôture : quelques questions, une minute.
evaluation-kept = Votre réponse est dans cette page et n’est pas encore arrivée.
evaluation-kept-how = Elle partira seule au retour de la connexion. Gardez la page ouverte, ou remplissez le questionnaire papier à la place.
evaluation-thanks = Votre réponse est arrivée. Merci.
evaluation-another = Réponse d’une autre personne sur ce téléphone
evaluation-not-open = Le questionnaire n’est pas ouvert en ce moment.
evaluation-back = Page de votre invitation
invited-way-evaluation = Évaluer la journée

evaluation-before = Le questionnaire s’ouvre aux personnes présentes peu avant la clôture : depuis la page personnelle de chaque invitation, par un code commun à la salle, ou sur papier.
evaluation-open = Ouvrir le questionnaire
evaluation-close = Clore le questionnaire et montrer les résultats
evaluation-hall = Code de la salle
evaluation-hall-how = À projeter ou à imprimer pour qui n’a pas son invitation. Le questionnaire ne prend pas plus de réponses qu’il n’y a de personnes présentes.
evaluation-while-open = Les résultats se lisent une fois le questionnaire clos, pour qu’aucune réponse ne se devine à leur changement.
evaluation-too-few = Moins de 5 réponses : leurs résultats ne sont pas montrés, pour que personne n’y soit reconnu.
evaluation-never = Le questionnaire d’évaluation n’a pas été ouvert.
evaluation-rate = { $answers ->
    [one] { $answers } réponse
   *[other] { $answers } réponses
} pour { $present ->
    [one] { $present } personne présente
   *[other] { $present } personnes présentes
} ({ $percent })
evaluation-channel-personal = page personnelle : { $count }
evaluation-channel-hall = code de la salle : { $count }
evaluation-channel-paper = papier : { $count }
evaluation-mean = Moyenne sur 5
evaluation-part = Qui a répondu
evaluation-answers = Réponses
evaluation-by-sex = Moyenne par sexe
evaluation-by-category = Moyenne par catégorie
evaluation-missing-said = Ce qui a manqué
evaluation-words-said = Autres mots
evaluation-marks-caption = Nombre de réponses, de 1 (pas du tout d’accord) à 5 (tout à fait d’accord)
evaluation-how = La moyenne porte sur qui a répondu à la question. Les parts de moins de 5 réponses, et ce qui permettrait de les calculer, ne sont pas montrées.

evaluation-paper-title = Saisie des questionnaires papier
evaluation-paper-how = Saisissez chaque questionnaire tel qu’il est rempli. Ce qui ne l’est pas reste « sans réponse ».
evaluation-enter = Saisir ce questionnaire
evaluation-entered = Le questionnaire est saisi.
evaluation-take-back = Retirer le questionnaire qui vient d’être saisi
evaluation-form-title = Questionnaire d’évaluation de la journée
evaluation-form-foot = À rendre sans nom dans l’urne à la sortie. Qui a répondu par téléphone ne le remplit pas.
evaluation-form-qr = Ou répondez par téléphone
evaluation-tick = Une seule case par ligne

fault-evaluation-empty = Veuillez répondre à une question au moins.
refused-evaluation-closed = Le questionnaire d’évaluation est clos.
refused-evaluation-not-open = Le questionnaire d’évaluation n’est pas encore ouvert.
refused-evaluation-full = Il y a autant de réponses que de personnes présentes : aucune autre n’est prise.
refused-evaluation-absent = Le questionnaire est pour les personnes présentes. Si vous l’êtes, demandez à l’accueil d’enregistrer votre présence.

event-workshop-evaluation_opened = Ouverture du questionnaire d’évaluation
event-workshop-evaluation_answered = Réponse au questionnaire d’évaluation
event-workshop-evaluation_taken_back = Questionnaire papier saisi par erreur, retiré
event-workshop-evaluation_closed = Clôture du questionnaire d’évaluation
