### The guidance catalogue: what the choices in the meetings are judged by.
### The texts are the course's own. Nothing here is the ministry's text, and nothing is legal advice.
### Where something is not in a source, it says "the course's own inference".
### The same ids and attributes must be in locales/da/guidance.ftl and in guidance.ron.

## Principles: the right to a companion and its limits

principle-citizen-chooses-companion = The citizen chooses their own companion
    .rule = As a party to the case, the citizen has the right to be represented or assisted by others at any time, and chooses whom. A companion (bisidder) may also be a spouse or cohabitant.
    .law = Public Administration Act (forvaltningsloven), § 8(1), first sentence: »Den, der er part i en sag, kan på ethvert tidspunkt af sagens behandling lade sig repræsentere eller bistå af andre.« (A person who is a party to a case may be represented or assisted by others at any time while the case is being dealt with.)
    .source = Public Administration Act (forvaltningsloven), § 8(1), first sentence; Ministry of Justice guidance no. 11740/1986, points 38-40, and PAV 9.1.5.1; also DUKH and the Danish Association of Social Workers (openings only)
    .mistake = The caseworker asks the citizen to justify bringing a companion, or regards a spouse as suspicious as such.
    .why = It is easier to hear, remember and answer with somebody you trust beside you. The support is a right and not something for which the citizen must ask permission.

principle-right-in-every-conversation = The right applies in every meeting
    .rule = The right to bring a companion also applies in meetings where no decision (afgørelse) is made. It follows from a general principle of Danish administrative law.
    .source = Two legal columns by the Danish Association of Social Workers (openings only); FOB 06.644, in which the Ombudsman judged treatment sessions by the same yardstick
    .caution = The general principle is known only from others' accounts of it, not from a statutory text.
    .mistake = The caseworker thinks: “This is only a meeting, so the rule does not apply.”
    .why = In practice much is decided in meetings, long before a decision is made. The support is just as important there.

principle-exclusion-needs-weighty-grounds = Exclusion requires weighty grounds
    .rule = A companion may be excluded only if, on an assessment of the particular case, the citizen's interest in assistance must give way to essential considerations of public or private interest. It requires weighty grounds and should happen only in quite exceptional cases.
    .law = Public Administration Act (forvaltningsloven), § 8(2): »Bestemmelsen i stk. 1, 1. pkt., gælder ikke, hvis partens interesse i at kunne lade sig repræsentere eller bistå findes at burde vige for væsentlige hensyn til offentlige eller private interesser, eller hvor andet er fastsat ved lov.« (The first sentence of subsection 1 does not apply if the party's interest in being represented or assisted is found to have to give way to essential considerations of public or private interests, or where a statute provides otherwise.)
    .source = Public Administration Act (forvaltningsloven), § 8(2); FOB 06.644; the “quite exceptional cases” of the travaux préparatoires are known through PAV 9.1.5.2, Skolelederforeningen and DUKH
    .mistake = The caseworker excludes the companion because it is easier or quicker to talk with the citizen alone.
    .why = The right to a companion is statutory. Unrest, irritation or a dominating tone is not enough; ask yourself which essential consideration is at stake, and what it rests on.

principle-protect-the-citizens-own-interest = The citizen's own interest can justify exclusion
    .rule = Consideration for the citizen is a private interest that can justify exclusion when the companion exploits the role to work against the citizen's interests, for example by negative social control. There must be a sufficient basis in the particular case. That it can justify exclusion is certain. Whether the municipality has a duty to exclude is less so: one organisation says it, and the course therefore does not judge an omission by this principle.
    .source = The minister's cover letter (case no. 2021-19184); Professor John Klausen in A4 (2021). Ankestyrelsen according to HK (2023), that the municipality should concretely consider a limitation when the companion does not respect that the citizen takes part in person. The Danish Association of Social Workers holds that there is at times a duty to refuse or limit
    .mistake = The caseworker believes that only threats against staff can justify exclusion, and so does nothing.
    .why = The right to a companion exists for the citizen's sake. When the role is used to keep the citizen from speaking or from working, it no longer serves its purpose.

principle-assess-each-case = Assess each case – no house rules
    .rule = The assessment must be concrete and individual. A standing practice that bars companions from certain meetings, or excludes certain groups, must be presumed contrary to § 8 of the Public Administration Act (forvaltningsloven).
    .source = The National Social Appeals Board (Ankestyrelsen) on Esbjerg and Frederiksberg (known only from others' accounts; the statements were not read); FOB 06.644; the minister's cover letter
    .caution = Ankestyrelsen's statements are known only from others' accounts. In FOB 06.644 the Ombudsman, by the Danish Association of Social Workers' account, accepted a professionally reasoned practice for one kind of meeting; the principle is certain, but its limit is not.
    .mistake = The caseworker says: “Here, spouses never attend the meeting.”
    .why = A house rule also hits those who need support the most. If you meet such a rule, follow the law in the meeting, and raise the rule with your manager.

principle-facts-not-background = Build on what you see and hear, not on where people come from
    .rule = A suspicion must rest on concrete indications in this very case. Ethnic origin, nationality, religion, sex, clothing or family tie is not in itself an objective ground, neither for a suspicion nor for excluding a companion.
    .source = Act on Ethnic Equal Treatment, §§ 1 and 10 (on race and ethnic origin; the wording of § 3 has not been verified); that an authority must build on objective considerations and treat like cases alike are general principles that were not read in a source; articles by Ankestyrelsen and Cabi (openings only)
    .mistake = The caseworker reads a headscarf, an accent or a foreign husband as evidence – and overlooks the controlling ethnic Danish spouse.
    .why = Forms of social control exist in every society, and codes of honour apply only in some families. Whoever goes by people's background therefore errs in both directions.

principle-least-intrusive-first = The least intrusive means first
    .rule = The municipality must choose the least intrusive means that is sufficient. Exclusion comes into question only when less intrusive steps have been tried, or must be considered insufficient or unsafe for the citizen.
    .source = The general principle of proportionality (Servicestyrelsen's book on legal security, ch. 3); the Ombudsman's Overblik #18 on limiting contact (analogy)
    .caution = The principle is certain, but a source that says it expressly of § 8(2) could not be read, and the ladder of ten steps is the course's own inference.
    .mistake = The caseworker goes straight to “You must wait outside” at the first interruption.
    .why = Often it is enough to turn to the citizen, wait and bring in an interpreter. The first six steps of the ladder need no basis in § 8(2), as long as they are voluntary or merely a matter of chairing the meeting.

principle-limit-and-reassess = Limit the exclusion, and assess afresh
    .rule = The exclusion must be limited to what is necessary: part of the meeting rather than all of it, one meeting rather than a whole course of them. The basis must be assessed afresh at the next meeting.
    .source = FOB 06.644; the Ombudsman's Overblik #18, point 2.4, and FOB 2014-5 on limiting contact (analogy)
    .caution = The rule is partly drawn from cases about other contact with authorities, so the detailed requirements under § 8(2) are not certain.
    .mistake = The caseworker says: “He may never come along again.”
    .why = In FOB 06.644 the companion could attend some kinds of meeting, but not the weekly treatment sessions. What was necessary today may not be necessary next time.

principle-another-companion-is-possible = The citizen may bring another companion
    .rule = Excluding one particular companion does not remove the citizen's right to assistance. The citizen should be told that somebody else may take part, and the meeting can be postponed if need be.
    .source = The course's own inference from § 8(1) of the Public Administration Act (forvaltningsloven), the principle of proportionality and the duty to guide in § 7
    .caution = No source that was read says so expressly; it is the course's own inference.
    .mistake = The caseworker carries on alone with an anxious citizen without offering another companion or a new date.
    .why = It is one particular person who is excluded, not the support. Another companion or a new date can be the difference between an open meeting and a silent one.

principle-personal-participation-keeps-companion = Taking part in person does not rule out a companion
    .rule = The authority may require the citizen to take part in person when it matters to the decision of the case. The citizen may still have a companion present.
    .law = Public Administration Act (forvaltningsloven), § 8(1), second sentence: »Myndigheden kan dog kræve, at parten medvirker personligt, når det er af betydning for sagens afgørelse.« (The authority may, however, require the party to take part in person when it is of importance to the decision of the case.) Integration Act (integrationsloven), § 20(1): »Opfølgningen skal ske ved en individuel samtale.« (The follow-up must take place in an individual meeting.)
    .source = Public Administration Act, § 8(1), second sentence; PAV 9.1.5.2; Ankestyrelsen according to HK (2023); Integration Act, § 20(1)
    .mistake = The caseworker says: “The meeting is individual, so you must leave.”
    .why = That the meeting is individual means that the citizen must take part – not that the citizen must sit alone.

principle-clarify-the-role = Clarify the role from the start
    .rule = Clarify from the start whether the person brought along is a companion (bisidder) or a representative (partsrepræsentant). A companion supports during the meeting but does not stand in the citizen's place; a representative as a rule does. The municipality decides whether a power of attorney (fuldmagt) must be produced.
    .source = The Ombudsman's Overblik #6; Ministry of Justice guidance no. 11740/1986, point 41; Cabi, »Bisidder eller partsrepræsentant« (all three: opening only)
    .mistake = The caseworker gives the husband papers to take home, or discusses the case with him on the telephone, as if he were a representative.
    .why = The role decides whom you may give information to, and who can act for the citizen. A friendly question at the table prevents many errors.

principle-companion-may-speak = A companion may speak, but not answer instead
    .rule = A companion may say something, but may not cut the citizen off from taking part. The caseworker can chair the meeting and ask that the citizen answers in person.
    .source = The Danish Association of Social Workers; Ankestyrelsen according to HK (2023); DUKH and a municipal website are more restrictive (partly openings only)
    .caution = The sources disagree – the Danish Association of Social Workers gives the companion wide scope to speak, DUKH no independent right to put questions without acceptance – and both extremes, a rule of silence and letting the companion answer for the citizen, are wrong.
    .mistake = The caseworker says: “You are a companion, you are not allowed to say anything.”
    .why = A good companion helps the citizen to speak. Agree an order of speaking instead of forbidding the companion to talk.

## Principles: finding out the facts and keeping the citizen safe meanwhile

principle-ask-the-citizen = Ask the citizen
    .rule = Questions are put to the citizen. What the companion says about the citizen's wishes, health or availability for work must not be treated as the citizen's own information without having been clarified with the citizen.
    .source = The duty to investigate (officialprincippet), § 10 of the Legal Security Act (retssikkerhedsloven), as described in an older guidance on availability and sanctions; on personal participation: Ankestyrelsen according to HK (2023)
    .caution = How far § 10 of the Legal Security Act reaches in cases under the Integration Act has not been verified, and the guidance on availability is historic.
    .mistake = The caseworker records “the citizen does not want work” although only the husband has said so.
    .why = The facts of the case must be right, and it is the citizen's own answers that count. Leave room for silence, so that the citizen has time to answer.

principle-provide-an-interpreter = Provide an interpreter where one is needed
    .rule = The authority must make sure that it can understand the citizen and be understood, and provide an interpreter where necessary.
    .source = Public Administration Act, § 7(1), and the duty to investigate, according to ministers' answers of 30/9/2014 (SOU, question 502) and 30/11/2017 (B 11, question 1); guidance no. 11740/1986, points 32-36 (only the heading seen)
    .mistake = The caseworker says: “Your husband speaks Danish, after all, so we can do without the interpreter.”
    .why = Without an interpreter neither you nor the citizen knows what has been understood. Deal with the practical matters now, and book an interpreter for the rest.

principle-no-minors-as-interpreters = Do not use minors as interpreters
    .rule = Persons under 18 may not be used as interpreters in oral communication unless it concerns an unproblematic matter. The time and place of an appointment, opening hours and the like count as unproblematic. The course presumes that work, health and money do not.
    .source = Act no. 469 of 14/5/2025, in force 1/7/2025 (the new section in the Integration Act has not been seen); SIRI's note of June 2025. The Act replaces a remark in guidance no. 11740/1986, point 39
    .mistake = The caseworker lets a 16-year-old interpret about work, health or money “just this once”.
    .why = A child should not have to carry the parents' case, and the interpreting becomes unreliable. The young person may well help to find a new time.

principle-neutral-interpreter = Use a neutral interpreter
    .rule = Where negative social control is suspected, a professional, neutral interpreter should be used, and not the spouse, relatives or acquaintances.
    .source = stoppartnervold.nu, advice to professionals (undated); Tolkeguide 2009 (only the heading seen) and 2012 (excerpt); the Danish Refugee Council (2016), that the interpreter is not drawn into a professional assessment; minister's answer of 12/11/2014 on the health assessment of new refugees and reunified persons (SOU, question 499)
    .caution = It is certain as good practice, but no general statutory ban on adult relatives as interpreters was found.
    .mistake = The caseworker trusts a translation given by the very person the caseworker is worried about.
    .why = Whoever interprets decides what you get to hear and what the citizen gets to know. A neutral interpreter also protects a companion who only wants to help.

principle-offer-time-alone = Offer time alone
    .rule = Offer calmly, and as something quite ordinary, that part of the meeting is held in private. It is voluntary for the citizen. Violence is talked about only with the citizen alone; the course recommends the same for control.
    .source = Socialstyrelsen (page updated 2015); stoppartnervold.nu (undated); LOKK about a case in Skive (Skive Folkeblad 2020); the recommendations of Social- og Boligstyrelsen (2022) on routine detection through dialogue (excerpt read)
    .caution = That it is legally only an offer, and that insisting on it against the citizen's wish needs a basis in § 8(2), is the course's own inference; a campaign page speaks of a right for professionals but names no legal basis.
    .mistake = The caseworker asks “Does he hit you?” while he is sitting there, or makes time alone a fixed demand on everybody.
    .why = If the person using violence overhears, it can lead to more violence. When the offer is made to everybody, it exposes nobody.

principle-keep-suspicion-unspoken = Do not voice the suspicion
    .rule = The suspicion is not mentioned to the companion or in the companion's presence, and what the citizen has told in private is not passed on.
    .source = Socialstyrelsen (2015); Aalborg's action cards for honour-related cases (written for cases about persons under 18; opening only); the duty of confidentiality
    .mistake = The caseworker says: “We suspect that you are controlling your wife.”
    .why = The family's knowledge that the authority is involved can make things escalate at home. Do not send letters, texts or e-mails either that others at home can read.

principle-safety-first = Safety first
    .rule = Before a companion is excluded, the citizen's safety during and after the meeting is considered. In acute danger the police are called on 112.
    .source = Socialstyrelsen (2015); CFBU according to Kommunen.dk (2023; opening only); Faaborg-Midtfyn Municipality on 112; the recommendations of Social- og Boligstyrelsen (2022), in which trained staff assess the risk (excerpt read). It is recognised practice and not a rule of law
    .mistake = The caseworker has a confrontation at the table and wins it, and the citizen ends up paying for it at home.
    .why = You see them for an hour; for the rest of the week they are alone together. Think all the way through what your step may cost the citizen before you take it.

principle-work-with-the-citizen = Work with the citizen
    .rule = What is done is planned together with the citizen. An adult citizen decides whether to accept help.
    .source = CFBU according to Kommunen.dk (2023); Danner; Skive Municipality's statement; Socialstyrelsen on § 4 of the Legal Security Act (whether it applies in cases under the Integration Act has not been verified)
    .mistake = The caseworker books a place at a refuge or calls the police when there is no danger and the citizen has not agreed.
    .why = A person used to others deciding does not need yet another who does. Be ready to be turned away, and leave the door open. Acute danger and concern for children are matters of their own.

principle-get-sparring = Seek a second opinion
    .rule = Discuss doubts with your manager and specialists. The safety consultants (sikkerhedskonsulenterne) can always advise on an anonymised case; talking through an identified case as a rule requires the citizen's consent.
    .source = MÆRK on the safety consultants; stoppartnervold.nu (undated); a CFBU interview about Copenhagen's advisers (2023; opening only)
    .mistake = The caseworker settles everything alone in the doorway, or passes on all the details of the case without consent.
    .why = Two pairs of eyes see better what is a sign and what is unease. Without consent you tell the story without names or identifying details.

## Principles: deciding, telling, recording and following up

principle-tell-it-clearly = Tell the decision clearly and kindly
    .rule = If the companion is excluded, the citizen is told clearly, kindly and objectively, with a true and neutral reason. It should be plain which part or which meeting it covers, and that the citizen may have somebody else present.
    .source = Analogy from the Ombudsman's Overblik #18, point 2.4 (read only in part); otherwise the course's own inference
    .caution = Particular requirements for telling such a decision under § 8(2) could not be read, so the advice is the course's own inference from similar cases.
    .mistake = The caseworker invents a false reason (“there are new rules”) or gives a speech about culture.
    .why = A short and true sentence can be repeated by everybody afterwards without harming anyone. An invented reason is seen through and costs trust.

principle-know-the-kind-of-decision = Know what kind of decision it is
    .rule = Exclusion from a single meeting is probably to be regarded, normally, as a procedural decision (procesledende beslutning). An intrusive and lasting limitation may, depending on the circumstances, be a formal decision (afgørelse), so that the rules on hearing the party, giving reasons and complaint guidance apply.
    .source = FOB 2010 20-2 (limited contact: not a formal decision); FOB 2010-20-3 (three-year ban on attending the town hall: a formal decision); the Ombudsman's Overblik #4 (opening only)
    .caution = No source that was read says so of § 8(2) itself, and the line can be doubtful; both extremes, a formal letter home and no note at all, are wrong.
    .mistake = The caseworker sends a full formal decision home, where others can read it, or writes nothing “because it was not a decision”.
    .why = The safe way is always a short reason, always a note, and complaint guidance when the limitation is significant or somebody asks. If it lasts, ask your manager or a lawyer.

principle-record-the-basis = Record the basis
    .rule = A note is made as soon as possible of the factual basis, the considerations taken into account, the less intrusive steps tried and the scope of the decision.
    .source = Access to Public Records Act (offentlighedsloven), § 13(1) and (2), in decision cases (only the opening of the handbook read); FOB 06.644 (good administrative practice); FOB 2010-20-3; FOB 2014-5 as described in Overblik #18
    .mistake = The caseworker writes “Companion left during the meeting” or only “bad atmosphere”.
    .why = Without a note nobody can see afterwards whether there was a basis, and the next caseworker has to start from scratch. Outside decision cases unwritten rules on making notes apply in certain cases; rather write than leave it.

principle-observations-not-diagnoses = Write observations, not diagnoses
    .rule = Write the note factually and neutrally: who said and did what. Consider who may gain access to it, for example a spouse with a power of attorney or with access to the citizen's digital post.
    .source = The course's own inference from the duty to make notes, confidentiality and Aalborg's advice on risk; the Ombudsman's Overblik #6 on a representative's access to the file (opening only)
    .caution = It is the course's own inference, and whether and how a controlling representative may be refused access to the file has not been decided – stop, and ask a lawyer.
    .mistake = The caseworker writes: “Typical Muslim husband, very controlling.”
    .why = An observation can be checked by others; a label cannot. And what you write may be read by the person it is about.

principle-guide-about-complaints = Explain the ways to complain
    .rule = Give guidance when asked, or when the limitation is significant: the matter can be raised with the municipality (manager, citizens' adviser), the municipal supervision (Ankestyrelsen) and the Parliamentary Ombudsman. If a formal decision (afgørelse) has been made, you must have it clarified which complaint guidance goes with it.
    .source = Public Administration Act, § 7 (duty to guide) and § 22 (reasons); supervision cases about companions known only from others' accounts. The wording of §§ 24-25, on complaint guidance among other things, was not read
    .caution = The route of complaint over a procedural exclusion under § 8(2) in integration cases has not been verified, and the Act's rules on complaint guidance have not been read.
    .mistake = The caseworker says: “You cannot complain about that.”
    .why = Do not turn a complaint away at the door. Say where the matter can be raised, and find out the rest.

principle-confidentiality = Keep confidential information to yourself
    .rule = Confidential information about the citizen must not be passed on without authority, not even to a spouse (§ 27 of the Public Administration Act, forvaltningsloven, and § 152 of the Criminal Code, straffeloven).
    .source = The Ombudsman's Overblik #19 and #6 (of #6 only the opening read); § 152 of the Criminal Code was seen in the bill of 1985. The wording of § 27 of the Public Administration Act was not read
    .mistake = The caseworker tells the waiting husband: “We talked about a refuge.”
    .why = What the citizen says in private belongs to the citizen. That information may be discussed while the companion listens, to the extent that the citizen agrees, is the course's own inference.

principle-notify-about-children = Notify when there is concern for children
    .rule = If the employee learns, or has reason to assume, that a child under 18 may need special support or has been exposed to abuse, the municipality must be notified (§ 133 of the Act on the Child, barnets lov).
    .source = § 133 of the Act on the Child (barnets lov) according to Frederiksberg Municipality; Aalborg's action cards (opening only); Red Barnet on the former rule in § 153 of the Social Services Act (serviceloven)
    .mistake = The caseworker thinks: “I only have the employment case.”
    .why = According to Red Barnet's account of the former rule, the duty is personal; that you only have the employment case does not alter it. In honour-related cases, Aalborg's action cards say, the notification is not gone through with the parents.

principle-recognise-do-not-judge = Recognise, guide and refer – do not judge
    .rule = Psychological violence, including through negative social control, may be a criminal offence (§ 243 of the Criminal Code, straffeloven). The caseworker is not to decide guilt, but to be able to recognise, guide and refer.
    .law = Inserted in § 243 of the Criminal Code (straffeloven) by Act no. 415 of 13/3/2021: »herunder ved udøvelse af negativ social kontrol,« (including through the exercise of negative social control)
    .source = Act no. 415 of 13/3/2021, § 1(3) and (4); § 243 of the Criminal Code (not checked for amendments since 2021); the Crime Prevention Council's examples from the notes to the bill
    .mistake = The caseworker says: “That is their private affair”, or thinks that “it is cultural”.
    .why = Preventing a spouse from seeking work, controlling the money, isolating or monitoring are named as examples in the notes to the bill. Guilt is a matter for the police and the courts; your task is to notice and to show the way to help.

principle-no-harm-from-the-companion = The companion's words must not harm the citizen
    .rule = The companion's refusal of a job or an offer is not the citizen's refusal. Guidance on duties and consequences must be given in such a way that the citizen understands it.
    .source = Ankestyrelsen, Nyt fra Ankestyrelsen no. 2, April 2016, on guidance before a sanction (aktivloven § 35); applying it here is the course's own inference
    .caution = The source deals with guidance before sanctions; that the same holds when the companion speaks is the course's own inference.
    .mistake = The caseworker opens a sanction case on what the husband has said.
    .why = Otherwise the citizen is punished for another person's words – and perhaps for the very control. Nor must the citizen be worse off because a companion has been excluded.

principle-refer-residence-questions = Refer questions about residence
    .rule = If the citizen fears losing their residence permit after a break-up, refer them to legal advice. The Aliens Act (udlændingeloven) has a special provision on cohabitation ended because of abuse and the like, but the assessment is for the immigration authorities.
    .source = Aliens Act (udlændingeloven), § 19(7), according to Lev Uden Vold; amended by L 196 (2024-25), committee report and the minister's speech. The details change and have not been verified
    .mistake = The caseworker says: “You won't lose your permit, you know” or “Then you'll be sent home”.
    .why = A quick answer can make the citizen stay in a dangerous situation or leave on a false basis. Say that there are rules about it, and show the way to somebody who knows them.

principle-disruption-is-its-own-ground = Disruption is a ground of its own
    .rule = Threatening or grossly disruptive conduct can justify breaking off the meeting or sending the companion away. It is a consideration of public interest and must not be mixed up with suspicion of social control.
    .source = Public Administration Act (forvaltningsloven), § 8(2) (»offentlige … interesser«, public interests); the Ombudsman's Overblik #18 (analogy); a private companions' organisation's website (weak source)
    .caution = The ground rests on the words of the Act and an analogy; no decision that was read decides how gross the conduct must be.
    .mistake = The caseworker calls every angry or insistent companion “controlling”.
    .why = A companion who asks for the legal basis and stands firm is doing the job. Ask for calm, take a break, and judge threats by themselves.

principle-weigh-the-citizens-wish = Weigh the citizen's own wish
    .rule = The citizen's wish to keep the companion weighs heavily. If there are concrete signs of pressure, the wish should be clarified when the citizen can speak freely.
    .source = The course's own inference from § 8 of the Public Administration Act and the advice on time alone; the minister's cover letter shows only that exclusion is thought possible when the citizen is under control
    .caution = No source that was read says so in these words; it is the course's own inference.
    .mistake = The caseworker takes a “yes, he may stay”, said with lowered eyes, as the last word on the matter – or overrides a clear and free wish.
    .why = A wish expressed in the companion's presence is not always free; but a clear and free wish must be respected, also when you would have chosen otherwise.

principle-follow-up = Follow up
    .rule = Agree on the next step, a safe way of keeping in touch and a fresh assessment at the next meeting.
    .source = Good practice drawn from the safety advice of stoppartnervold.nu (undated), Socialstyrelsen (2015) and Aalborg Municipality (opening only)
    .mistake = The caseworker never returns to the matter.
    .why = Somebody who has hinted at something once is watching whether you heard it. Ask how you can contact the citizen without others reading or listening.

principle-time-alone-is-her-choice = A free yes to time alone is the citizen's own choice
    .rule = If the citizen freely says yes to time alone, it is the citizen's own choice, and the companion has no right of their own to stay. § 8(2) is for when the citizen wants the companion there or cannot answer freely. A yes is free only if the question was open and without pressure, and the citizen knows that it is all right to say no and to have somebody else present. Of an answer given before the one who may be in control, you do not know whether it is free. If in doubt, follow the stricter reading, and write in the note whose choice it was.
    .law = Public Administration Act (forvaltningsloven), § 8(1), first sentence: »Den, der er part i en sag, kan på ethvert tidspunkt af sagens behandling lade sig repræsentere eller bistå af andre.« (A person who is a party to a case may be represented or assisted by others at any time while the case is being dealt with.)
    .source = The wording of § 8(1) of the Public Administration Act (forvaltningsloven); Ministry of Justice guidance no. 11740/1986, point 40, that a party may choose to be assisted for a part only (excerpt read); the Greenlandic Ombudsman's guide no. 6 on a parallel rule (excerpt read); the minister's cover letter
    .caution = Two readings are possible. By the first you carry out the citizen's choice when you ask the companion to wait, and § 8(2) is not in use. By the second it is an exclusion as soon as the companion has to leave unwillingly, and requires weighty grounds. No source that was read decides it. The course fails nobody by this principle, and in doubt chooses the stricter reading. A lawyer should decide it.
    .mistake = The caseworker takes a yes as a ticket of admission and forgets the way home, or lets the companion's no count although the citizen has clearly said yes.
    .why = The right to a companion belongs to the citizen. Whoever has asked to talk alone should not be prevented by that right; whoever cannot answer freely should not lose it through a yes given under somebody's eyes.

## Sources: what they are, and how much was read

source-S1 = Ministry of Immigration and Integration, the minister's cover letter to municipalities and jobcentres, case no. 2021-19184, document id 2049093 (the letter read in full; the guidance itself not seen)
source-S2 = Ministry of Immigration and Integration, news item of 22/8/2022, »Udbredt social kontrol af ledige indvandrerkvinder: Nu giver minister en håndsrækning« (opening only)
source-S4 = Kommunen.dk 2023, »Rapport: Jobrådgivere kan vende modstand til støtte ved at involvere udøvere af negativ social kontrol«, on CFBU (opening only)
source-S9 = sn.dk/Ritzau, February 2020, »Rapport: Ledige indvandrerkvinder føler pres…«
source-S10 = A4 Arbejdsliv/NB Beskæftigelse 4/2/2021, »Professor: Jobcentre kan afvise bisiddere, der udøver negativ social kontrol« (opening only)
source-S11 = Public Administration Act (forvaltningsloven), §§ 6-8, danskelove.dk (the sections read in full)
source-S12 = Ministry of Justice guidance no. 11740 of 4/12/1986, points 38-41, reproduced at aktivsocialraadgiver.dk (opening only)
source-S13 = PAV 9.1.5.2, »Undtagelser«, the state employer's personnel guide, pav.medst.dk (read in full)
source-S13b = PAV 9.1.5.1, »Hvem kan repræsentere«, the state employer's personnel guide, pav.medst.dk (read in full)
source-S14 = DUKH, »Hvis du er bisidder eller partsrepræsentant«, dukh.dk (opening only)
source-S15 = Danish Association of Social Workers, »JURA: Alle har ret til en bisidder« (undated; opening only)
source-S16 = Danish Association of Social Workers, »JURA: Kommuner skal i visse tilfælde afvise en bisidder« (2020 or later; opening only)
source-S17 = Parliamentary Ombudsman, FOB 06.644 (summary read in full)
source-S18 = Skolelederforeningen, »Retten til at møde med bisidder« (read in full)
source-S19 = forvaltningsret.nu 4/5/2022 (M. Hertig) on Ankestyrelsen's statement about Esbjerg Municipality (a debater's commentary; opening only)
source-S20 = HK 4/9/2023, »Hvornår må en borger lade sig repræsentere af en anden«, on Ankestyrelsen and Frederiksberg (apparently read in full)
source-S21 = Act on Ethnic Equal Treatment (consolidation no. 438 of 16/5/2012), §§ 1, 4 and 10; borger.dk on ethnic equal treatment
source-S22 = Ankestyrelsen, »Nyt katalog skal hjælpe kommuner i sager om æresrelaterede konflikter« (opening only)
source-S23 = Cabi, »Negativ social kontrol som barriere for beskæftigelse« (opening only)
source-S24 = Servicestyrelsen, »Når ret skal være ret«, ch. 3 (read in a copy at yumpu)
source-S25 = Parliamentary Ombudsman, Overblik #18 (26/6/2019), the opening and parts of 2.3-2.4; refers to FOB 2014-5
source-S26 = Integration Act (integrationsloven), § 20, danskelove.dk (a long opening read)
source-S28 = Parliamentary Ombudsman, Overblik #6, »Partsrepræsentation«, updated 27/3/2024 (opening only; section 5 on exceptions and FOB 2024-7 not read)
source-S29 = Cabi, »Bisidder eller partsrepræsentant« (opening only)
source-S30 = Lejre Municipality, »Hvad er mine rettigheder?« (children's area; an example of a municipality's own text)
source-S31 = Guidance on availability and sanctions, section 1, retsinformation, id 142485 (historic)
source-S32 = Folketing, SOU, general part, answer to question 502, 30/9/2014
source-S33 = Folketing, answer to question 1 on B 11 (2017-18), 30/11/2017
source-S34 = hjemmel.com, contents of guidance no. 11740/1986 (headings only)
source-S35 = Act no. 469 of 14/5/2025 (L 156, 2024-25), lovguiden.dk and elov.dk
source-S36 = SIRI, danskogproever.dk, June 2025, on interpreting by minors
source-S37 = stoppartnervold.nu, »Du er fagperson« (campaign page, undated)
source-S38 = Ministry of Integration, »Tolkeguide«, 2009 (contents only)
source-S39 = Folketing, SOU, general part, answer to question 499, 12/11/2014
source-S40 = Socialstyrelsen, »Mens volden står på« (updated 19/5/2015)
source-S41 = LOKK in Skive Folkeblad 15/2/2020 (a case of partner violence, not an integration case)
source-S42 = Aalborg Municipality, action cards on negative social control, fagfolk.aalborg.dk (opening only)
source-S43 = Faaborg-Midtfyn Municipality, »Negativ social kontrol«
source-S44 = Danner, »For fagpersoner«
source-S45 = Skive Municipality's statement, reproduced on a local party's website
source-S46 = Socialstyrelsen on § 4 of the Legal Security Act (retssikkerhedsloven)
source-S47 = MÆRK, »Sikkerhedskonsulenterne«, nc-maerk.dk
source-S48 = CFBU 31/1/2023, interview with a social-control adviser (opening only)
source-S49 = Parliamentary Ombudsman, FOB 2010 20-2 (summary read in full)
source-S50 = Parliamentary Ombudsman, FOB 2010-20-3 (summary read in full)
source-S51 = Parliamentary Ombudsman, Overblik #4 (opening only)
source-S52 = aktindsigtshaandbogen.dk on § 13 of the Access to Public Records Act (statutory text; opening only)
source-S53 = Public Administration Act (forvaltningsloven), § 22, danskelove.dk
source-S54 = Parliamentary Ombudsman, Overblik #19
source-S55 = Bill LSF 6 of 2/10/1985 (Criminal Code, § 152)
source-S56 = Frederiksberg Municipality on § 133 of the Act on the Child (barnets lov)
source-S57 = Red Barnet on § 153 of the Social Services Act (the former rule)
source-S58 = Act no. 415 of 13/3/2021, § 1, lovguiden.dk
source-S59 = Bill of 9/1/2019 (retsinformation, id 206365); miesonderkoch.dk for the wording as amended
source-S60 = Crime Prevention Council (Det Kriminalpræventive Råd), dkr.dk
source-S61 = Ankestyrelsen, Nyt fra Ankestyrelsen no. 2, April 2016 (sanctions and guidance)
source-S62 = Lev Uden Vold, »Opholdsgrundlag«
source-S63 = L 196 (2024-25), committee report of 20/5/2025
source-S64 = L 196 (2024-25), first reading, the minister's speech
source-S65 = oeokc.com, a private companion service (weak source)
source-S66 = Aarhus Municipality, Team for Æresrelaterede Konflikter
source-S67 = BT/Ritzau, February 2020
source-S69 = Lev Uden Vold, news item on calls in 2022
source-S70 = Aalborg Municipality, »Negativ social kontrol« (older page)
source-S71 = MÆRK, »Om os«, nc-maerk.dk
source-S72 = VISO, Social- og Boligstyrelsen, sbst.dk
source-S73 = Danner, danner.dk/fagfolk (older page)
source-S74 = Roskilde Kvindekrisecenter, the text of § 109 of the Social Services Act (older)
source-S75 = L 104 (2023-24), annex 1
source-S76 = stoppartnervold.nu, on help for the person using violence
source-R1 = Ministry of Justice guidance no. 11740 of 4/12/1986, point 40, at aktivsocialraadgiver.dk, »Repræsentation – vejledning til forvaltningsloven«: the party »kan også vælge kun at lade sig repræsentere under en del af sagens behandling eller alene at lade sig bistå under møder« (may also choose to be represented only for a part, or only to be assisted at meetings; only this point read, as an excerpt)
source-R2 = Ombudsman for Inatsisartut (Greenland), guide for authorities no. 6, ombudsmand.gl, on the parallel rule: a companion is involved only »i det omfang, at det er aftalt med parten« (as far as agreed with the party; excerpt read; Greenlandic law does not apply in Denmark)
source-R3 = Social- og Boligstyrelsen, »Anbefalinger til en kommunal indsats mod vold i nære relationer« (2022), social.dk, recommendations 1 and 2 (excerpts read)
source-R4 = Ministry of Foreign Affairs, um.dk, »Ufrivilligt udlandsophold« (excerpt read)
source-R5 = boernebortfoerelse.dk, »Hvornår er det en akut risiko?« (excerpt read)
source-R6 = voldmodkvinder.dk, »Dokumentation« (excerpt read)
source-R7 = Als Research, project page on spouses and relatives who press to come along, alsresearch.dk (excerpt read)
source-R8 = Ministry of Social Affairs and Integration, »Tolkeguide«, 2012 (excerpt read; newer than the edition of 2009)
source-R9 = Danish Refugee Council, traume.dk, 10/2/2016: a professional must not draw the interpreter into a professional assessment (excerpt read)

## Signs: no single sign is proof; look for a pattern

sign-answers-for-citizen = Answers for the citizen
    .look = The companion answers questions put to the citizen, even when the citizen is about to answer. This sign is the course's own inference.
    .innocent = The citizen is unsure of the language, nervous, ill or traumatised, or hard of hearing; the companion is talkative by nature; the couple see the question of a job as a joint one.
sign-citizen-looks-for-permission = Looks to the companion before answering
    .look = The citizen glances at the companion before any answer comes, as if leave had to be given first. This sign is the course's own inference.
    .innocent = Unsure language, nervousness or distrust of authorities; the companion is the one from whom the citizen usually gets support and translation.
sign-corrects-the-citizen = Corrects the citizen
    .look = The companion corrects or rephrases what the citizen has said, above all about wishes, work and matters at home. This sign is the course's own inference.
    .innocent = The citizen misremembers a date or a word; the companion is eager to help with the language; the couple have talked the matter through beforehand.
sign-falls-silent = Falls silent when the companion is there
    .look = The citizen speaks freely and goes quiet when the companion comes in or joins in. This sign is the course's own inference.
    .innocent = Tiredness, nervousness, trauma or illness; the subject has turned to something difficult; the citizen finds that the companion explains it better.
sign-wishes-change-in-presence = Wishes change in the companion's presence
    .look = The citizen has earlier said one thing about work or education, and says another when the companion sits there. This sign is the course's own inference.
    .innocent = Time has passed and circumstances have changed: children, health, shifts; the citizen was misunderstood last time, perhaps without an interpreter; the couple have talked and agree.
sign-holds-papers-or-phone = Holds the citizen's papers, MitID or phone
    .look = The companion keeps the citizen's papers, MitID or phone and does not hand them over when the citizen is asked for them. This sign is the course's own inference.
    .innocent = The citizen has had little schooling and has asked for help with digital matters; a practical division of tasks; the companion is merely carrying the bag.
sign-shortens-the-translation = Translates long answers in a word
    .look = The citizen speaks at length, and the companion renders it as “yes” or “no”. This sign is the course's own inference.
    .innocent = The companion is no interpreter and lacks the words in Danish; he or she wants to save your time, or thinks that only the answer counts.
sign-pressed-to-attend = Has pressed to come along
    .look = The companion has insisted on attending, or uses the place at the table to keep the citizen from getting into work.
    .innocent = Bad experience with the municipality; worry about a citizen who is ill or anxious; the companion drives the car or minds the child meanwhile.
sign-monitors-contacts = Monitors phone and messages
    .look = The companion reads the citizen's messages or e-mails, follows calls, or wants to know whom the citizen has talked to.
    .innocent = The couple share a phone or an e-mail account for practical reasons or by agreement; the citizen has asked for help in reading messages.
sign-limits-work = Limits which work may be taken
    .look = The companion says no to work altogether, to certain jobs, or to workplaces with male colleagues.
    .innocent = Health, childcare, transport or working hours; a choice that the citizen shares and can explain when able to speak freely.
sign-placement-broken-off = Job or placement broken off after pressure
    .look = A job or work placement has ended abruptly, and something points to pressure from home, for example a call to the workplace.
    .innocent = Illness, a sick child, poor conditions at the place or language difficulties; the employer ended it.
sign-rumours-as-pressure = Rumours used as pressure
    .look = There are references to what others will say, and fear of gossip governs what the citizen dares to say yes to.
    .innocent = Ordinary dislike of gossip in a small community; the citizen's own wish to keep private life private.
sign-never-alone = Never alone
    .look = The citizen is never alone with others, has no phone or MitID of their own, hardly goes out and has no contacts.
    .innocent = The citizen is new in the country, has small children, is ill or lives far from everything; knows nobody to visit yet. Ask about everyday life.
sign-controls-money = Controls the money
    .look = The companion or the family keeps the citizen's bank card or wages, or the benefit is paid into somebody else's NemKonto, and the citizen has to ask for money.
    .innocent = The couple share their finances and agree on who looks after the bills; the citizen knows the amounts and can spend from them.
sign-fear-of-being-sent-away = Fear of being sent away
    .look = The citizen is afraid of being sent abroad, or that a child will be.
    .innocent = A planned holiday or family visit; uncertainty about the residence rules which nobody has used as a threat. Look into it calmly and alone with the citizen.
sign-story-does-not-hang-together = The story does not quite hang together
    .look = Explanations shift, do not fit the information in the file, or sound as if learnt by heart. Be curious, and ask more.
    .innocent = Poor or missing interpreting, trauma, little schooling or nervousness; old notes in the file may also be wrong.
sign-decides-for-citizen = Decides over the citizen's everyday life
    .look = Somebody else decides whom the citizen may meet, what the citizen may wear and when the citizen may go out.
    .innocent = A traditional but freely shared division of roles; a joint arrangement about children and hours that the citizen can explain and change.
sign-threat-or-grip = Threat or hard grip
    .look = The companion threatens, takes hold of the citizen, or brings the citizen into line with a look or a word. The source names threats and violence in extreme cases; how they show in the meeting room is the course's own inference.
    .innocent = A comforting hand that the citizen welcomes; harsh words that were wrongly translated. If in doubt, put safety first.

## The ladder from least to most intrusive: the course's own inference

ladder-turn-to-citizen = Turn your body and your questions to the citizen, pause, and wait for the answer.
ladder-let-the-citizen-answer = Ask the companion kindly to let the citizen answer.
ladder-interpret-everything = Let the professional interpreter translate everything, also what the companion says in another language.
ladder-offer-time-alone = Offer time alone as something ordinary and voluntary.
ladder-natural-occasions = Use natural occasions: a test, a tour, a form or a break. Do not trick anybody with invented rules.
ladder-split-the-meeting = Split the meeting: finish the practical items with both, and agree a new time for the rest. Use the telephone or another form of meeting only if it is safe.
ladder-call-in-help = Call in your manager or a specialist.
ladder-exclude-from-a-part = Exclude the companion from one subject or part of the meeting. From this step on, a basis in § 8(2) of the Public Administration Act (forvaltningsloven) is required – unless the citizen has freely said yes to time alone.
ladder-exclude-from-this-conversation = Exclude the companion from this meeting, and offer another companion or a new date.
ladder-exclude-for-longer = Exclude the companion for longer: only together with your manager, documented and limited in time. Consider whether it is a formal decision (afgørelse).

## Examples of what one can say: the course's own words

sample-role = “Welcome. I'm glad you've brought somebody with you. May I just ask whether he is here as support today, or whether he has a power of attorney to act for you?”
    .use = At the start, when the citizen has somebody along. Ask the citizen, not the person brought along.
sample-rules-of-the-talk = “This meeting is about you, so I'll put my questions to you. Your companion is welcome to help you along the way, but I'd like to hear your own answers.”
    .use = At the start, to everybody, so that nobody need feel corrected later.
sample-interpreter = “The interpreter translates everything that is said. So you can both relax about that.”
    .use = When the interpreter is there, and the companion otherwise tends to translate.
sample-let-the-citizen-answer = “Thank you. Now I'd like to hear it from Amina herself.”
    .use = When the companion has answered. Use the citizen's name, look at the citizen, and wait.
sample-time-alone = “I offer everybody a few minutes alone with me. Would you like that?”
    .use = As a regular and voluntary offer. Say “everybody” only if it is true.
sample-part-alone = “I have come to the view that I need to talk with Amina alone about the next item. You can wait outside, and I will fetch you afterwards. Amina, you may have another companion with you if you wish.”
    .use = Only when there is a basis for exclusion under § 8(2), and the citizen's safety has been thought through.
sample-about-work = “How do you feel about going out to work?”
    .use = Alone with the citizen, once you have made sure that nobody is listening.
sample-who-decides = “Who decides at home what you may do?”
    .use = Alone with the citizen, and only if the citizen is comfortable talking now.
sample-hard-to-say = “Is there anything that is hard to say when others are present?”
    .use = Alone with the citizen. Listen, believe the citizen, and do not press; the citizen sets the pace.

## The parts of the note

skeleton-participants = Date, participants and the companion's role
skeleton-observations = Observations: who said and did what
skeleton-own-words = The citizen's own statements (alone, or with the companion present)
skeleton-interpreter = Interpreter: who interpreted, and how
skeleton-milder-steps = Less intrusive steps tried
skeleton-assessment = Considerations and assessment, cf. § 8(2) of the Public Administration Act (forvaltningsloven)
skeleton-decision = Decision and scope
skeleton-how-told = How the decision was given
skeleton-guidance-given = Guidance given
skeleton-agreements = Agreements on contact and follow-up (consider who may read the note)

## Help: the numbers are in guidance.ron and must be checked before use

contact-emergency = Acute danger: the police
    .about = In acute danger. Protection then comes before everything else.
contact-police-114 = The police, when it is not an emergency call
    .about = Where there is an acute risk that a child will be taken out of the country: ring at once. The police can stop a departure. The number stands on a page of which only an excerpt was read.
contact-foreign-ministry = Ministry of Foreign Affairs, on forced stays abroad
    .about = On help for somebody who is kept abroad against their will. It is unlawful to force an adult abroad, or to send a child to a harmful stay there.
contact-family-reunification-hotline = Immigration Service hotline
    .about = On forced stays abroad, above all for young people. The number stands on the Foreign Ministry's page.
contact-lev-uden-vold = Lev Uden Vold, national hotline
    .about = On violence in close relations, also for men and for professionals. Round the clock, free and anonymous according to sources of 2022-2023 and an undated page.
contact-lev-uden-vold-legal = Lev Uden Vold, legal advice
    .about = Legal advice for professionals, also at juridisk@levudenvold.dk. The details are from an undated page.
contact-red = RED Rådgivning
    .about = Anonymous 24-hour advice on honour-related conflicts and social control. The number is from municipal pages, one under the older name Etnisk Ung; RED's own page was not read.
contact-safety-consultants = Safety consultants (Sikkerhedskonsulenterne)
    .about = Free advice and risk assessment for professionals and citizens; based in Copenhagen, Aarhus, Odense and Aalborg. They only advise. Contact goes through MÆRK.
contact-safety-consultants-north = Safety consultants, Region Nord
    .about = Local numbers from Aalborg's action cards; they are less certain than the scheme itself.
contact-maerk = MÆRK, National Centre against Honour-Related Conflicts
    .about = Advice, a travelling team and courses. Part of SIRI since 1/1/2024. No phone number was found.
contact-viso = VISO, Social- og Boligstyrelsen
    .about = Free advice to professionals on honour-related conflicts. The number is from an older municipal page.
contact-danner = Danner
    .about = Has a page with advice for professionals. The number is from an older page and must be checked.
contact-crisis-centres = Crisis centres (§ 109 of serviceloven)
    .about = A stay by own, also anonymous, approach or through authorities; the head decides. Reached through 1888. L 104 was to widen who is covered; its adoption is not verified.
contact-dialog-mod-vold = Dialog mod Vold
    .about = For persons who use violence. No phone number was found.
contact-police-contact-persons = The police's contact persons
    .about = Every police district has a contact person for honour-related conflicts. Ask the local police.
contact-copenhagen-advisers = Copenhagen Municipality, social-control advisers
    .about = Internal offer which advises job consultants in the municipality/jobcentre; from 2021. Known up to 2023.
contact-aarhus-team = Aarhus Municipality, team for honour-related conflicts
    .about = Municipal team, weekdays 8-15; otherwise RED Rådgivning or the police. No phone number was found.
contact-discrimination-complaints = Complaints about discrimination
    .about = For those who feel discriminated against: the Board of Equal Treatment (Ligebehandlingsnævnet) and the Institute for Human Rights. No phone numbers were found.

## What negative social control is

definition-negative-social-control = Negative social control
    .text = Social control exists everywhere and upholds ordinary norms. It is negative when monitoring, steering, coercion or sanctions considerably inhibit a person's life, free choices and rights. In relation to work this means that the right to work and to choose a job freely is wholly or partly limited by spouse, family or circle. It ranges from limits on clothes, friends and leisure to education, job, partner and divorce and, in extreme cases, coercion, threats, violence or expulsion. Forms of social control exist in every society, across ethnicity, culture, religion and status. The negative kind is described above all for women, but men can be exposed too. Of minority women, UddannelsesGuiden writes that it is mostly husbands, but also parents-in-law, sons and other women, who exercise it. No single sign is proof: look for a pattern, and for a link between the companion's conduct and the citizen's possibility to take part. Put in the course's own words after MÆRK, Ankestyrelsen, Als Research, UddannelsesGuiden and Cabi, most of them read only in openings or excerpts.

## Four levels of the assessment

threshold-1 = Unease
    .text = A feeling without concrete signs. Be curious, structure the meeting, and get an interpreter. The division into levels is the course's own inference.
threshold-2 = Concrete signs
    .text = Something you have seen or heard, and which others could have noticed. Offer time alone, seek a second opinion, and make a note. The division into levels is the course's own inference.
threshold-3 = A concrete basis
    .text = Indications that this very companion keeps the citizen from speaking freely or works against the citizen. Partial or full exclusion may be justified once safety has been thought through. The division into levels is the course's own inference.
threshold-4 = Danger
    .text = Protection comes first: 112, refuge, safety consultants. How the meeting is held is secondary. The division into levels is the course's own inference.

## Words from administrative law

term-bisidder = Companion (bisidder)
    .text = A person whom the citizen chooses to have present as support during a meeting. The companion does not stand in the citizen's place.
term-partsrepraesentant = Party representative (partsrepræsentant)
    .text = A person who as a rule stands in the citizen's place in the case, as far as the power of attorney goes. The citizen may still have to take part in person.
term-afgoerelse = Formal decision (afgørelse)
    .text = A decision by which the authority lays down what is to apply to a citizen in a particular case. The rules on hearing the party, giving reasons and complaint guidance then apply.
term-procesledende = Procedural decision (procesledende beslutning)
    .text = A decision on how the case or the meeting is to proceed, without deciding the case itself. The line to a formal decision can be doubtful.
term-officialprincip = Duty to investigate (officialprincippet)
    .text = The authority must itself see to it that the facts of the case are sufficiently established. It is also called undersøgelsesprincippet.
term-fuldmagt = Power of attorney (fuldmagt)
    .text = The citizen's permission for somebody else to act for them. The municipality decides whether it must be produced; look at how far it goes.

## Danish in the English texts of the course

# Words and names between “ · ”, and with .quotes the marks around quotations: screen readers read them with a Danish voice. Only
# English has this message.
words-in-da = bisidder · partsrepræsentant · fuldmagt · afgørelse · procesledende beslutning · officialprincippet · undersøgelsesprincippet · forvaltningsloven · offentlighedsloven · retssikkerhedsloven · integrationsloven · udlændingeloven · serviceloven · straffeloven · aktivloven · barnets lov · Ankestyrelsen · Nyt fra Ankestyrelsen · Socialstyrelsen · Servicestyrelsen · Social- og Boligstyrelsen · Ligebehandlingsnævnet · Det Kriminalpræventive Råd · Skolelederforeningen · Team for Æresrelaterede Konflikter · Lev Uden Vold · RED Rådgivning · Red Barnet · UddannelsesGuiden · Overblik · Skive Folkeblad · Arbejdsliv · Beskæftigelse · sikkerhedskonsulenterne · retsinformation
    .quotes = »«

## Kinds of act: one act, one verdict

kind-silences-companion = Forbids the companion to speak
kind-lets-answer = Lets the citizen answer
kind-asks-openly = Asks the citizen an open question
kind-leads-the-answer = Puts the answer into the question
kind-asks-the-companion = Asks the companion instead
kind-takes-companions-word = Takes the companion's word as the citizen's
kind-gets-interpreter = Gets an interpreter
kind-uses-as-interpreter = Lets the companion translate
kind-offers-time-alone = Offers the citizen time alone
kind-arranges-time-alone = Arranges time alone without the citizen's choice
kind-rings-the-companion = Rings the companion about the citizen's case
kind-rings-others = Asks others about the citizen without consent
kind-names-suspicion = Voices the suspicion before the companion
kind-passes-on = Tells the companion what the citizen said alone
kind-gives-a-neutral-reason = Gives a true and neutral reason
kind-invents-a-reason = Invents a reason
kind-copy-to-companion = Gives the citizen's papers to the companion
kind-builds-on-background = Builds on background
kind-seeks-sparring = Seeks a second opinion
kind-thinks-of-the-evening = Thinks the way home through
kind-plans-with-citizen = Plans together with the citizen
kind-decides-for-citizen = Chooses for the citizen
kind-brings-back = Brings the companion back in
kind-excludes-part = Excludes the companion from a part
kind-excludes-all = Excludes the companion from the rest
kind-excludes-later = Excludes the companion from later meetings
kind-prepares-questions = Prepares questions for the citizen
kind-clarifies-role = Clarifies the companion's role
kind-skips-the-role = Skips the role
kind-moves-on-without-him = Moves on without bringing the companion back
kind-carries-on-without-him = Carries on while the companion is kept out
kind-settles-for-half = Settles for half an answer
kind-keeps-doubt-alone = Keeps the doubt to oneself
kind-explains-secrecy = Explains confidentiality
kind-owns-the-mistake = Owns the mistake
kind-repeats-her-words = Repeats the citizen's words
kind-gives-a-label = Puts a label on it
kind-asks-what-he-may-know = Asks what the companion may know
kind-agrees-next-step = Agrees the next step
kind-leaves-it-open = Leaves the follow-up open
kind-forces-an-interpreter = Insists on an interpreter for what needs none
kind-tells-the-workplace = Gives the workplace health information without consent
kind-contacts-the-unsafe-way = Uses a way of contact that others read or hear
kind-asks-if-it-is-safe = Asks whether the citizen can speak freely
kind-promises-exclusion = Promises beforehand that the companion will be sent out
kind-refers-residence-question = Refers the question of residence
kind-guesses-about-residence = Guesses about the citizen's residence
kind-goes-without-interpreter = Manages without an interpreter where the citizen can't follow
kind-leaves-interpreting-to-choice = Lets the citizen choose who interprets while the companion listens
kind-asks-straight-out = Asks straight out about control
kind-keeps-to-work = Keeps to work without asking if it is safe to talk
kind-offers-another-companion = Offers another companion or a new time
kind-refuses-without-a-reason = Refuses without a reason that can be repeated
kind-sends-him-to-ask = Refers the companion to the citizen for an answer
kind-presses-after-a-no = Presses for time alone after a no
kind-follows-a-no = Goes by a no to time alone
kind-asks-for-a-reason = Wants a reason for the companion
kind-reports-about-child = Reports a concern about a child
kind-keeps-from-reporting = Refrains from reporting
kind-takes-it-to-the-parents = Takes the concern up with both parents instead of reporting
kind-promises-silence = Promises to keep quiet about everything
kind-guides-about-complaints = Tells where to complain
kind-denies-complaint = Says that there can be no complaint
kind-puts-off-complaint = Receives the complaint without showing the way
kind-offers-to-ring-the-family = Asks whether the family may be rung
kind-takes-the-usual-way = Takes the usual way without asking if it is safe
kind-plans-to-exclude-later = Means to hold later meetings without the companion
kind-postpones = Postpones and finds a new time
kind-goes-on-with-the-companion = Does the rest together with the companion
kind-calls-it-private = Says that it is a private matter
kind-compares-the-papers = Compares what stands in the file
kind-goes-to-the-home = Goes to the home without an agreement
kind-leaves-guidance-to-the-companion = Leaves the guidance to the companion
kind-asks-for-quiet = Asks for quiet
kind-breaks-off-for-noise = Breaks off because of noise
kind-writes-no-answer = Writes no answer as long as the citizen has not given one

differs-excludes-part = It depends on what has happened: without a basis it is contrary to § 8(2). If the basis is there, milder steps have been tried and the way home has been thought through, it is in order. If the citizen has said yes to time alone, there are two readings (B35). If the companion is already leaving, a decision is more than is needed (B7).
differs-thinks-of-the-evening = It depends on what is to be thought through: before a limit that there is a basis for, it is right. If there is nothing in the companion that the citizen must be protected from, it plans a limit nobody has asked for (B7).
differs-arranges-time-alone = It depends on what has happened: beforehand or by a trick it is contrary to time alone being an offer. If you have just seen something that isn't safe, and the reason given is true, a break that parts the two is the least intrusive step.
differs-lets-answer = It depends on whether she has answered. If the citizen has clearly said yes, and the companion holds on to his no, she has to say it again under his eyes. If the evening has been thought through, there is a step that helps her more.
differs-asks-openly = It depends on who is listening. If the citizen has just been stopped by the companion, she can't answer an open question freely at the table. Alone, a word is missing on whether it is safe to talk.
differs-asks-straight-out = It depends on what the question builds on and who can hear it. If you saw a grip yourself and the citizen is alone with you, only a word is missing on whether it is safe to talk. If it is a guess, or somebody may be listening, it puts an answer in the citizen's mouth that may have a price tonight.
differs-offers-another-companion = It depends on what there was to guard against. Where there are concrete signs of pressure, it is right to let the citizen choose someone else instead of fetching the companion. Where there are none, it is only part of it: the person the citizen chose is still sitting outside for no reason.
differs-copy-to-companion = Always contrary to the rules, but not equally grave. The agreement is the citizen's own and is about what both have heard at the table. If it is the file, the notes or what the citizen said alone, it is confidential information, and then the duty of confidentiality is broken.
differs-excludes-all = Always contrary to the rules, but not equally grave. If the citizen has chosen the companion, sending them out takes weighty grounds (B3). If the person is not announced as a companion, the question to the citizen is missing first (B1). If the basis is there, the extent is what is wrong (B8).
differs-uses-as-interpreter = Always contrary to the rules, but for different reasons: someone under 18 must not translate what matters (B15). If something in the case doesn't fit, it shouldn't be the person concerned who conveys the citizen's words (B16). Otherwise an interpreter the citizen can follow is missing (B14).
differs-takes-the-usual-way = It depends on who reads along. If the companion has the citizen's MitID or phone, or there are signs that others write in the citizen's name, it is the companion you are writing to. If there is none of that, Digital Post and the phone are the ordinary way, and at most a question is missing.
differs-postpones = It depends on what has been said. If the citizen can't yet answer freely, a new time is the mildest step. If the citizen has freely said yes, or something urgent has happened, the answer is put off and the citizen sent home without a plan. If there is nothing to wait for, it is more than is called for.
differs-goes-on-with-the-companion = It depends on what the citizen has freely said. If the citizen wants the companion there, and nothing speaks against it, a free choice is followed. If the citizen has freely said yes to time alone, it overrides that. If the citizen has not been asked so that the answer can be free, it is only part of it.
differs-calls-it-private = It depends on whether anything is unanswered. If there are concrete signs of pressure, it closes the door to the citizen. If the citizen has explained it, it is reasonable to leave the home in peace.
differs-excludes-later = Always contrary to the rules, because nobody can assess the next meeting today (B8). If there is no basis today either, or the companion is shut out beforehand without an assessment, the weighty grounds are missing too (B3).
differs-invents-a-reason = Always contrary to giving a true reason (B22). If the companion is sent out at the same time without a basis, the weighty grounds are missing too (B3).
differs-contacts-the-unsafe-way = Always contrary to agreeing a safe way (B34). If the message says what the citizen told you alone, it reaches the one who isn't to know, and that is graver (B18).
differs-breaks-off-for-noise = It depends on who loses something. Nobody is threatened, and the smallest step has not been tried (B7). If it is the citizen's meeting, the citizen goes without it. If it is with the companion at the counter, and the way to a complaint is open, only the order of steps and the way home are missing.
differs-sends-him-to-ask = It depends on whether it is safe to be asked. If the citizen is sitting at the table, has said when the answer will come and has nothing to fear, the news is the citizen's own, and leaving it to the citizen is right. If the citizen has been heard alone, it moves the questions home and leaves the citizen to face them.
differs-writes-no-answer = It depends on whether the citizen has been heard. If the companion only made a suggestion that came to nothing, and the citizen gets a time to go on talking in person, it is enough. If the companion has answered for the citizen, the file is protected, but the citizen goes home unheard.
