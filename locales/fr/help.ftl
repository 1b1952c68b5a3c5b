# Ce qui vient ensuite : pour le point focal, à chaque étape.

next-preparation-title = Préparer l’atelier
next-preparation-text = Déposez la note de cadrage et vérifiez ce qui en a été compris, puis invitez les participantes et participants selon les catégories qu’elle prévoit. Quinze jours avant la date, publiez l’annonce avec le programme et ce qui est ouvert à la discussion. Le jour venu, vous passerez à l’enregistrement des présences.
next-workshop-title = De l’atelier à la première version
next-workshop-text = Enregistrez les présences, formez les groupes, réunissez les cartes en thèmes, puis rédigez la synthèse en reliant chaque phrase à ses cartes. Donnez à chaque étape suivante un responsable et une échéance, puis clôturez l’atelier pour établir son procès-verbal. La première version est alors rédigée, avec l’origine de chaque mesure et de chaque changement.
next-second_level-title = L’avis des associations et des instances de dialogue et de concertation
next-second_level-text = Publiez la première version, envoyez à chaque association et instance inscrite son lien personnel et relancez, une semaine avant la fin, celles qui n’ont pas répondu. Répondez de façon motivée à chaque avis et amendement : l’étape ne se clôt pas tant qu’un seul reste sans réponse. Publiez ensuite sa synthèse et la deuxième version, avant d’ouvrir la concertation publique.
next-public-title = Les propositions des citoyennes et citoyens
next-public-text = Annoncez la concertation sur le site et en dehors, allez vers celles et ceux qui ne viennent pas, et saisissez tel quel ce qui arrive sur papier et au bureau d’accueil. Lisez sous deux jours ouvrables ce qui attend une lecture avant publication. Répondez à chaque contribution dans le délai annoncé : les réponses en retard sont visibles de tous. Après la dernière réponse, publiez la synthèse et la version finale, et transmettez-les au conseil.
next-adoption-title = L’adoption par le conseil
next-adoption-text = Les sessions ordinaires se tiennent en février, mai et octobre ; leur ordre du jour est établi au moins 20 jours avant. Transmettez à temps la version finale et la synthèse des contributions, pour que la commission permanente compétente les étudie. Après le vote, enregistrez le numéro et la date de la délibération : la version adoptée est alors figée.
next-follow_up-title = Suivre ce qui a été promis
next-follow_up-text = Tous les 3 mois, enregistrez l’avancement de chaque mesure, joignez ce qui le prouve et dites la raison de chaque retard. Ce que rien ne prouve reste gris et ne compte pas comme réalisé. Invitez le comité de suivi à lire les résultats avant leur publication.
next-evaluation-title = Évaluer et rendre compte chaque année
next-evaluation-text = Relisez les indicateurs avec les participantes et participants, écrivez ce qui a réussi, ce qui n’a pas réussi et pourquoi, et dites expressément ce qui n’a pu être calculé. Présentez ensuite le rapport au conseil, publiez-le et proposez ce qui appelle une révision de la charte ou une mise à jour du plan d’action.

# Notice de protection des données : loi n° 09-08, article 5.

privacy-notice-title = Ce que nous faisons de vos données
privacy-notice-optional = Tout ce qui suit est facultatif. Vous pouvez contribuer sans rien en indiquer ; votre contribution a la même valeur et le même droit à une réponse.
privacy-notice-controller = Responsable du traitement : la commune de { $commune }.
privacy-notice-purpose = Ces données servent à recevoir les contributions, à y répondre et à savoir si les personnes qui participent ressemblent à la population de la commune. Elles ne servent à rien d’autre.
privacy-notice-basis = Ce traitement se fonde sur la mission de la commune, qui est de faciliter la contribution des citoyennes, des citoyens et des associations, conformément à l’article 119 de la loi organique n° 113-14.
privacy-notice-recipients = Seuls le point focal et les cadres de la commune chargés des réponses y ont accès. Elles ne sont remises à personne d’autre.
privacy-notice-name = Nom : pour nous adresser à vous dans la réponse. Il n’est publié qu’avec votre accord exprès.
privacy-notice-contact = Téléphone ou adresse e-mail : pour vous prévenir de la réponse. Ils ne sont ni publiés ni utilisés pour d’autres envois.
privacy-notice-sex = Sexe : pour savoir si femmes et hommes ont participé à égalité. Il n’apparaît que dans des totaux.
privacy-notice-age-band = Tranche d’âge : pour savoir si les jeunes et les personnes âgées sont entendus à la mesure de leur part dans la population. Elle n’apparaît que dans des totaux.
privacy-notice-quarter = Quartier ou douar : pour savoir lesquels n’ont pas encore été atteints. Il n’apparaît que dans des totaux.
privacy-notice-never = Nous ne demandons ni le numéro de la carte nationale d’identité électronique, ni rien sur la santé, l’origine, la religion ou l’opinion politique. Ne l’écrivez pas non plus dans votre contribution, ni pour vous ni pour autrui.
privacy-notice-published = Le texte de la contribution et sa réponse sont publiés sans moyen de contact, et sans nom à moins que vous n’acceptiez sa publication. Les nombres inférieurs à 5 personnes ne sont pas publiés.
privacy-notice-network = Les données envoyées par internet peuvent circuler hors de ce site sans protection suffisante. Qui le préfère peut contribuer sur papier ou au bureau d’accueil.
privacy-notice-retention = Le nom, le moyen de contact, le sexe, la tranche d’âge et le quartier sont conservés jusqu’à la clôture du processus et la fin des délais de réexamen, puis effacés ou rendus anonymes. Le texte de la contribution et sa réponse restent dans les archives de la commune.
privacy-notice-rights = Vous pouvez consulter vos données, en demander la rectification ou l’effacement, et vous opposer à leur utilisation pour un motif légitime, sans frais.
privacy-notice-rights-how = Pour exercer ces droits, présentez le code de votre récépissé à { $contact } ou au siège de la commune. Il est donné suite à la demande de rectification dans un délai de 10 jours francs. En cas de refus, vous pouvez saisir la Commission nationale de contrôle de la protection des données à caractère personnel (CNDP).
privacy-notice-rights-how-desk = Pour exercer ces droits, présentez le code de votre récépissé au bureau d’accueil du siège de la commune. Il est donné suite à la demande de rectification dans un délai de 10 jours francs. En cas de refus, vous pouvez saisir la Commission nationale de contrôle de la protection des données à caractère personnel (CNDP).
privacy-notice-receipt = La commune a déclaré ce traitement à la Commission nationale de contrôle de la protection des données à caractère personnel (CNDP) ; récépissé n° { $receipt }.
privacy-notice-receipt-missing = La commune n’a pas encore indiqué le numéro du récépissé de déclaration de ce traitement à la Commission nationale de contrôle de la protection des données à caractère personnel (CNDP).
