title = She knows the law
occasion = Follow-up on the contract
summary = Hassan's companion is well prepared, interrupts and wants answers in writing. Last time she ended up in the corridor. Chair the meeting so that Hassan is heard.
task = Find out what Hassan himself wants from the work placement, and make a plan he can use. Chair the meeting so that both he and his companion are heard, and consider whether there is any reason to change who is in the room.

cast-hassan = Hassan
    .about = 57, a refugee from Syria, four years in Denmark. Drove trains between Aleppo and Damascus for 24 years. Speaks everyday Danish, with more humour than grammar.
cast-birgitte = Birgitte
    .about = 68, a volunteer with the association Broen. Was shop steward at the slaughterhouse for nineteen years. Still says “we” and wants to know where it says so.
cast-manager = Jesper
    .about = Your manager. Friendly and busy. Has two people off sick in the team and looks after the rest.

file-contract = Contract and background, extract
    .text = Hassan was a train driver for 24 years. Would most like to work “with trains or something else that has brakes”.

        Everyday Danish. Hassan says no, thank you, to an interpreter.

        Car wash, November: left after a week. Cancelled by phone, reason unknown.

        Power of attorney for Birgitte, Broen: only the housing benefit case (closed).
file-january = Note, 14 January (Kirsten)
    .text = Hassan came alone. Friendly, smiling. I suggested a placement at the recycling centre. “Yes, fine,” he answered. He answered that to most things.

        Agreed: the recycling centre from 1 August.
file-march = Note, 20 March (Kirsten)
    .text = Hassan came with a volunteer from Broen as his companion (bisidder, the person a citizen may bring for support). She interrupted repeatedly and quoted legislation. The citizen now did not want the recycling centre.

        Companion left along the way. Bad atmosphere.

        NB: Who decides? Talk to him alone.
file-letter = Letter from Hassan, 2 April
    .text = Dear municipality

        I can hear almost nothing with my right ear. I did not know how to say it in January. I would like to work, but in a place where it is not dangerous that I cannot hear. Can you answer me what we do?

        Hassan

        (Birgitte from Broen has helped with the commas.)

        Stamped received 3 April. Not answered.

scene-prepare = A quarter of an hour before the meeting
prepare-desk = Thursday 19 June, a quarter of an hour to go. You have taken over Hassan's case from Kirsten. Jesper, your manager, stops in the doorway.
prepare-manager = Hassan and Birgitte today? Last time she had Kirsten shaking. If it gets too much, ask her to leave. It's only a meeting, after all.
prepare-care = I've got two people off sick. I don't want a third.
ask-march = “What happened in March? All the note says is that she left.”
    .feedback = You look for what the note leaves out: who decided what, and why. Without that, nobody can see whether there was a basis. You can expect to be asked.
right-here-too = “She may be there for an informal meeting as well. I'll chair it.”
    .feedback = Short and friendly. By a general principle, the right to a companion also covers meetings where no formal decision is made. The course knows the principle from others' accounts and not from a statute. Chairing the meeting is your job and your best tool.
way-out = “Good to know I've got that option.”
    .feedback = It is nice to have your manager behind you. But by a general principle the right to a companion also covers a meeting without a decision, and a way out agreed beforehand is easily used too soon. Nothing has happened yet, and you can still put it aside.
call-hassan = Ring Hassan and suggest that he comes alone today.
    .feedback = You want to give Hassan some peace. But he chooses his own companion, and a friendly suggestion from the municipality is hard to refuse. On the phone he answered “yes, yes, fine”. Whether he heard the question, you don't know.

scene-opening = When the ring binder landed
opening-march = Jesper hesitated. “I think Kirsten asked her to leave. Why? Well, it should say so in the note.”
opening-called = On the phone Hassan said “yes, yes, fine”. Now there are two of them at the door. “You rang and asked him to come alone,” says Birgitte. “It's been written down.”
opening-room = Birgitte moves her chair round to Hassan's left. A ring binder with coloured tabs lands on the table.
opening-binder = Every letter of his since January. The ones you haven't answered have a yellow tab.
    .why = Hassan asked her himself to collect the letters. These are copies. The originals are in a binder at his home.
opening-paragraph = Birgitte, from Broen. I'm here under section 8(1) of the Public Administration Act, and that needs no reasons.
opening-hassan = Good day. Birgitte speaks law. I speak train. Together we are almost Danish.
role-today = “Welcome. Hassan, is Birgitte your support today, or does she have power of attorney?”
    .feedback = You ask Hassan, and you ask about today: the power of attorney on file covered only the housing benefit. The role decides who you may give papers to and who can act for him.
old-mandate = “You've got power of attorney, Birgitte, so the two of us can do the formal part.”
    .feedback = You meet her experience with respect. But the power of attorney covered only the housing benefit case, and that is closed. Today she is a companion and does not stand in for Hassan. Clarify the role with him before you let her answer on his behalf.
here-to-listen = “You're the companion, Birgitte, so you listen, and Hassan answers.”
    .feedback = You want to make sure this is Hassan's meeting. But there is no general rule of silence for companions. The sources disagree on how much a companion may say, and both extremes are wrong: forbidding her to speak and letting her answer for him. You can chair the meeting without forbidding anything.
why-a-companion = “Hassan, why would you like to have a companion with you?”
    .feedback = You are interested, and Hassan has an answer. But he has a right to a companion and doesn't have to give reasons. When his companion has just said exactly that, the question sounds like a test. Ask instead what she is going to help with today.

scene-answers = When Birgitte interrupted
answers-role = Support. Power of attorney was for the housing. Today I answer myself, and Birgitte takes care.
answers-mandate = That was for the housing benefit. Have you read it?
answers-listen = Where does it say that I'm not allowed to speak? Section and subsection, please.
answers-why = Because she comes when she says she comes.
answers-question = You ask Hassan how the spring has been. Outside the window a van is reversing, beeping as it goes.
answers-look = Hassan is not looking at you. He looks at Birgitte's mouth and waits.
    .why = It can look as if he is waiting for permission. He hears almost nothing with his right ear, and the van drowns out the rest. He is waiting to read from her lips what you asked.
answers-birgitte = The spring? Nothing's happened. So that's a short story.
    .why = She answers for him because she can see he didn't hear, and because she is impatient. Once he has heard the question, she lets him answer.
answers-interrupt = The contract? Hold on. What are you basing that on? Where does it say so?
take-turns = “I ask Hassan, he answers, and then you have the floor, Birgitte. All right, Hassan?”
    .feedback = You chair the meeting without shutting anyone up. A companion may speak, but the answers should come from the citizen. With an agreed order she doesn't have to interrupt.
can-you-hear = “Hassan, can you hear me from here?”
    .feedback = Few words, and they go to him. The letter from April is about his right ear, and that is the side you are sitting on. What looked like hesitation may be that simple. You still need an agreement on who speaks when.
her-points-first = “Let's take your points first, then, Birgitte.”
    .feedback = You want to let some air out, and she should be heard too. But now it becomes a meeting between you and the companion, and Hassan hasn't answered anything yet. Ask him first, and give her a fixed place afterwards.
out-early = “We won't get anywhere like this. Wait outside, Birgitte.”
    .feedback = You want to get Hassan some peace. But interrupting and asking what something is based on is not a weighty reason under section 8(2) of the Public Administration Act. Nor has an order of speaking been tried. That it is easier without her is not enough.

scene-offer = When Birgitte said “we”
offer-turns = That is good. One train at a time.
offer-ear = “Not so good. Right ear stayed in Aleppo,” says Hassan. You move round to the side where Birgitte sits, and now he looks at you when you speak.
offer-points = After a quarter of an hour you are on point six of eleven. Hassan has folded his napkin into a little railway carriage.
offer-place = You bring up the recycling centre from 1 August, the one Hassan said yes to in January.
offer-no = We're saying no to that. He's not going to stand there.
    .why = It sounds as if she decides. She is repeating what Hassan told her himself the day before: that he can't hear the vehicles. She says “we” the way a shop steward does.
offer-silent = Hassan is silent. In January, alone, he said “yes, fine”. In March, with Birgitte, it became a no.
    .why = It looks like a wish that changes when the companion is there. But in January he sat with his bad ear towards Kirsten and didn't hear what he was saying yes to. He only understood when the letter was read out to him.
his-own-view = “Hassan, what do you say yourself about the recycling centre?” Then you wait for the answer.
    .feedback = Birgitte's no is not Hassan's until he has said it himself, and it shouldn't do him any harm. Nor is his yes from January worth much if he didn't hear the question.
her-reasons = “What's wrong with the recycling centre, Birgitte?”
    .feedback = A curious question. Birgitte may speak, and the answer is useful. But you put it to the companion before Hassan has been asked. What she says about his hearing and wishes has to be checked with him before you can build on it.
note-refusal = “I'll note that as a no, then. It can affect your benefit, Hassan.”
    .feedback = You want to be honest about the consequences. But it was Birgitte who said no. A companion's refusal is not the citizen's, and he shouldn't be worse off for her words. Ask him first, and guide him so that he understands it himself. The source is about sanctions; the rest is the course's own inference.
hold-to-january = “In January Hassan said yes, and he was alone then. I'll stick to that.”
    .feedback = You have seen something important: the answer changed. But you pick one of the answers without asking him. A yes given alone isn't the same as a yes understood, and he is sitting right in front of you.

scene-march = When Birgitte asked about March
march-trucks = I don't say no. But big trucks drive backwards there, and them I cannot hear.
march-trains = I want to be near trains. Screw, wash, sweep, all the same to me. As long as they have wheels.
march-reasons = He can't hear a lorry reversing. That's what the letter from April is about. Yellow tab.
march-refusal = “Affect the benefit,” Birgitte repeats and writes it down. Hassan looks from her to you. “Who said no?” he asks.
march-january = Ask him whether he heard it. He says “yes, fine” to anything that comes from the right.
march-basis = And then March. I was put out in the corridor. What was the legal basis? Was it a formal decision? In writing, please.
march-hassan = I would also like to know that.
written-answer = “It takes a basis in section 8(2). The rest I'll ask a lawyer. Hassan gets an answer in writing.”
    .feedback = You say what you know and what you don't. Exclusion from a single meeting is probably normally a procedural decision, but the line can be doubtful, and the course has read no source that says so of section 8(2) itself. The answer goes to Hassan; it is his case.
no-reasons-needed = “That was about the meeting, not about Hassan's case. We don't have to give reasons for it.”
    .feedback = You are probably right that exclusion from a single meeting is normally not a formal decision (afgørelse). But that doesn't make the question irrelevant. The safe way is always a short reason and a note, and guidance when somebody asks. They are asking now.
void-it = “You're right. It was a formal decision without reasons, so it doesn't count.”
    .feedback = You want to admit they are right, and there may well have been no basis in March. But you don't know that yet, and exclusion from a single meeting is probably normally not a formal decision. Promise an answer in writing, not a particular result.
only-a-talk = “It was only a meeting, after all, so section 8 didn't come into it.”
    .feedback = It sounds logical, and your manager said something similar. But the right to a companion also covers meetings where no formal decision is made. That follows from a general principle, which the course knows from others' accounts. The question about March is still open.

scene-voice = When Birgitte raised her voice
voice-written = “Lawyer. Answer in writing. To Hassan,” says Birgitte as she writes. “Thank you.”
voice-void = Doesn't count? I'll hold you to that.
voice-reads = Oh, didn't it? Then I'll read it out to you.
voice-letter = Then she opens the binder at a yellow tab: Hassan's letter of 2 April.
voice-weeks = Eleven weeks! The man writes that he can't hear, and you don't answer for eleven weeks!
voice-low = She has got to her feet. Hassan tugs at her sleeve. “Birgitte. The neighbours.” She half sits down.
voice-high = She stands up and slams her palm on the binder, making the cups jump. Hassan starts back in his chair.
    .why = A blow on the table can be a threat. Here she hits her own binder and is angry with the municipality, not with Hassan. He starts back because sudden noise hurts the ear he hears with.
short-break = “I'd like to hear this, but not so loud. We'll take five minutes.”
    .feedback = A loud voice is not in itself threatening or grossly disruptive, so a break is enough. She is angry about something that really happened, and in five minutes it will be easier to answer.
let-it-pass = “Just get it all out, Birgitte. I can take it.”
    .feedback = You are patient, and you don't turn an angry companion into a problem. But Hassan sits right beside her, and the meeting is his. Asking for calm or taking a break is ordinary chairing and needs, as the course reads it, no special basis.
close-meeting = “The meeting stops here, then. You'll get a new date.”
    .feedback = You draw a line without pointing at anyone. Threatening or grossly disruptive conduct can justify breaking off a meeting. Here a companion is angry, and she has a reason. A break hasn't been tried, and it is Hassan who goes home without a plan.
out-late = “I won't be shouted at. Leave the meeting, Birgitte, and the two of us will carry on.”
    .feedback = You may well object to a raised voice. But nobody has been threatened, and you have neither asked for calm nor taken a break. Irritation and noise are not weighty grounds under section 8(2) of the Public Administration Act, and it is Hassan who loses his support. Where “gross” begins hasn't been decided, but this is far from it.

scene-door = When Jesper stood in the doorway
door-knock = There is a knock. Jesper opens the door and stays there with his hand on the handle.
door-manager = You can be heard all the way out by the printer. Shall I see Birgitte out?
door-eyes = Birgitte closes the binder. Both she and Hassan look at you.
nobody-threatened = “No, thanks. It was loud, but nobody's been threatened. We're taking a break.”
    .feedback = You tell a loud voice from a threat, even when your manager offers a quick solution. Disruptive conduct can be a ground of its own, but then it has to be threatening or gross. Hassan hears you say it, and so does Birgitte.
manager-stays = “Do stay a moment, Jesper, so there are two of us.”
    .feedback = Calling in your manager is a milder step than sending someone out, and it is all right to need it. But nobody has threatened anyone, and to Hassan it may look as if the municipality is gathering its forces. A break might have been enough.
yes-out = “Yes, please. Then Hassan and I can finish this in peace.”
    .feedback = It is tempting when help is standing at the door. But peace and pace are not weighty grounds under section 8(2) of the Public Administration Act. Nobody has been threatened, the break hasn't been held yet, and nobody has asked Hassan. The basis doesn't grow because your manager suggests it.

scene-pause = While Birgitte fetched water
pause-two = Jesper stays for two minutes and talks about the weather. Then he goes again.
pause-water = Birgitte goes out for water. Hassan stays in his seat and lines up the cups.
pause-train = She is loud, yes. But a train you can hear is a good train.
minutes-alone = “I offer everyone a little time alone. Is there anything you'd like to talk about now?”
    .feedback = A calm offer on a natural occasion; you haven't lured anyone out. The note from March asks “Who decides?”. That is most easily found out when the citizen can speak freely.
wait-for-her = “Shall we just wait for her?”
    .feedback = Considerate, and nothing suggests that you need to talk to him without her. But the break is a natural occasion for the voluntary offer of time alone that is good practice with everyone. If he hasn't yet had the chance to say what he wants, you let a good moment pass.
without-her = “Have you thought of coming without her next time?”
    .feedback = You are thinking of Hassan, since the noise isn't pleasant for him. But he chooses his own companion, and he hears best when she sits there. Advice from the municipality to leave her at home is hard to turn down. He can weigh up for himself what she costs and what she gives.
does-she-press = “When she shouts like that: can you say no to her? Does she put pressure on you?”
    .feedback = You ask him alone, and that is good. But you let a loud voice count as a sign of control, and those are two different things. She shouted at the municipality and not at him. An open offer would have given him the same room without putting an answer in front of him.

alone-press = Pressure? She? She puts pressure on the municipality. Me, she brings coffee.
alone-tore = In May she wrote a complaint, five pages. I said: No, wait. She tore it in two and said: It's your case, Hassan.
alone-wish = The recycling … I don't say no. But big trucks drive backwards, and them I cannot hear. I want to be near trains. As long as they have wheels.
alone-closes = “That was all,” says Hassan and puts the last cup in its place.

scene-brother = When Hassan spoke about the car wash
brother-low = Hassan looks at the door and lowers his voice.
brother-car-wash = The car wash in November. It was not me who stopped. My brother Walid rang and said that I don't come any more.
    .why = A placement brought to an end by someone other than the citizen is a real sign of pressure. It comes from the brother, who isn't here, and not from Birgitte. Men can be exposed too.
brother-talk = He says people talk. A train driver, and now he washes cars. The whole family becomes small. He rings every evening.
    .why = The meeting is used as pressure to make Hassan say no to work. It is worth taking seriously without making it bigger than it is. And it doesn't argue for removing the support he has chosen himself.
brother-birgitte = Birgitte doesn't know. She would drive out to him with the whole law.
his-terms = “Thank you for telling me. What do you want yourself? And what may I write down?”
    .feedback = You make it neither bigger nor smaller than he did. Hassan is an adult and decides whether he wants help. He also knows best what is safe to put in writing, for others may come to read the note.
call-walid = “Shall I ring Walid and explain what a work placement is?”
    .feedback = You want to solve it, and it is good that you ask before you ring. The family can sometimes be involved, but only in dialogue with the citizen and with an eye to the risk. A call tells Walid that Hassan has talked about him, and then the pressure may grow. Ask instead what he wants himself.
family-matter = “I expect you'll sort that out in the family.”
    .feedback = It is true that he is the one who decides. But pressure from family can bar the way to work, and he chose to tell you. It isn't just a private affair. You are neither to judge anyone nor to solve it for him, but you should be able to recognise it, ask what he wants, and know of help.

scene-sent-out = When the chair was empty
sent-out-door = “Section and subsection?” says Birgitte in the doorway. Then the door falls shut. The chair on Hassan's left is empty.
sent-out-why = What has she done? She helps me.
sent-out-yes = From over by the door you ask which day of the week suits him best. “Yes, fine,” says Hassan.
    .why = The answer doesn't fit the question, and it can look as if he is hiding something. But you asked from a distance, and the person who usually repeats the question at his good ear has been sent out.
fetch-her = “That was wrong of me, Hassan. I'll go and get her.”
    .feedback = You give Hassan back the support he has chosen himself. That doesn't make the exclusion right, since the basis was missing. But the shorter it lasts, the less he loses.
someone-else = “You can have another companion with you, or a new date. Which would you rather?”
    .feedback = Sending one person out doesn't remove Hassan's right to support, and you don't carry on over his head. The rule is the course's own inference from the law. The basis for sending Birgitte out was still missing, though, and she was right outside.
go-on = “It'll be all right, Hassan. We'll take it nice and easy, you and I.”
    .feedback = You are friendly and don't want to drag it out. But Hassan is uneasy and can't hear you properly. If a companion is excluded, the citizen should be told that somebody else may come, and get a new date if need be. That is the course's own inference. Here he got neither.

back-chair = Birgitte sits down in her place on the left. She says nothing, but she writes down the time.
back-hassan = Thank you. Now I can hear again.

scene-coats = At the reception desk
coats-desk = At the reception desk Hassan is looking for the sleeve of his jacket. Birgitte holds it for him and says nothing.
coats-hassan = And the placement? Do I come on the first of August? I did not hear what you agreed.
come-back-in = “Come back in, both of you. You never got to finish, Hassan.”
    .feedback = It isn't too late. The plan has to be made together with Hassan, and that can't be done at a reception desk. You put your own decision right without making a fuss about it.
rebook-free = “You'll get a new date next week, Hassan. You choose who you bring.”
    .feedback = You say clearly that the choice of companion is Hassan's, after today as well. But he goes home with an open question, and you could have gone back in.
rebook-other = “You'll get a new date next week. Do bring someone else, so it's more peaceful for you.”
    .feedback = It sounds like care. But another companion is a way out when one has been excluded with good reason, and not something the municipality should suggest because the first is difficult. Hassan chooses who he brings. And he was just asking about the placement, and was neither answered nor asked what he wants.

scene-complaint = When they asked about complaining
complaint-terms = “Write that I want to work,” Hassan had time to say. “Walid we don't write. Not yet.” Then the door opened.
complaint-walid = Hassan shook his head. “No ringing. Then it only gets bigger.” Then the door opened.
complaint-family = “Yes. In the family,” said Hassan. He said no more about it. Then the door opened.
complaint-without = “Without her?” said Hassan. “Then I say yes to everything again.” Then the door opened.
complaint-sorry = I regret the tone. Not the content.
complaint-march = So there's one thing left. Where does Hassan complain about March?
complaint-today = Where does Hassan complain about March? And about today?
complaint-hassan = I don't want to fight with anyone. I only want to know where the door is.
where-to-go = “To my manager or the citizens' adviser, to Ankestyrelsen or the Ombudsman. I'll write it down, Hassan.”
    .feedback = The matter can be raised with the municipality, the municipal supervision (Ankestyrelsen) and the Parliamentary Ombudsman. The course has not verified the route of complaint over an exclusion under section 8(2), so promise no more than that.
find-out = “I'll have to look into that. You'll have an answer on Monday, Hassan.”
    .feedback = Honest, and you give a date. The route of complaint can be unclear, and then looking into it beats guessing. But something could have been said at once: the matter can be raised with the municipality, with Ankestyrelsen as supervisor and with the Ombudsman.
nothing-to-appeal = “It probably wasn't a formal decision, so I'm afraid you can't complain about it.”
    .feedback = You don't want to raise false hopes. But even about something that isn't a formal decision, the matter can be raised with your manager, the municipal supervision and the Ombudsman. Don't turn a complaint away at the door. Say where it can be raised, and find out the rest.
look-ahead = “You can, of course. But shouldn't we put our energy into the plan?”
    .feedback = You want to move on, and the plan matters. But a question was asked, and then it is your job to guide. It takes a minute to say where the matter can be raised. Whether that is put to use is for Hassan to decide.

scene-plan = When the plan was to be made
plan-list = You write the places down. Hassan folds the sheet and puts it in his pocket. “Good to have,” he says. “Like an emergency brake.”
plan-door = Hassan nods slowly. “So there is no door,” he says. Birgitte says nothing. She is writing.
plan-unasked = The screen still says the recycling centre. Birgitte has said a lot about it. Hassan has said nothing.
plan-late = I don't say no to rubbish. But big trucks drive backwards, and them I cannot hear. I want to be near trains. As long as they have wheels.
plan-depot = You apologise that the letter was left lying. The light rail workshop needs someone to get carriages ready in a hall where no vehicles reverse. You can all visit it on Monday.
plan-hassan = Carriages? Then I come on Sunday.
plan-copy = Send the agreement to me, and it'll go in the binder, and I'll keep an eye on the dates.
    .why = It can look as if she keeps watch on his post. But he has missed two deadlines because the letters were long, and has asked her himself to remind him of dates.
his-copy = “It's your agreement, Hassan. Should Birgitte have a copy, and of what?”
    .feedback = Birgitte is a companion without power of attorney in this case, so the papers go to Hassan. If he wants to share them, he decides how much. It is neither a no to her nor a yes to everything.
flat-no = “I can't do that. The agreement only goes to Hassan.”
    .feedback = You look after his information, and a companion shouldn't get it automatically. But Hassan is sitting right there and can say himself whether she may have a copy. Confidentiality is there for his sake, so ask him.
tell-of-brother = “Hassan will need you, Birgitte. His brother is against him working.”
    .feedback = You want to get him support. But he said it when you were alone, and he also said that Birgitte didn't know. What the citizen tells you alone is his, even towards a companion who wishes him well. Now it may reach his brother without his having chosen it.
last-chance = “Before we agree on anything: what do you want yourself, Hassan?” You wait until he looks at you.
    .feedback = It isn't too late. So far the plan has been made between you and Birgitte. Now Hassan gets the question himself, and time to answer it. Earlier in the meeting it would have given you more time.
put-it-on-hold = “I'll write that the recycling centre has been refused, then, and that the rest can wait.”
    .feedback = You respect that someone says no. But it is Birgitte's no, and Hassan hasn't answered himself. A companion's refusal is not the citizen's, and now it will stand in the file as his, with no plan and no next step. Ask him before you write.
all-to-her = “I'll send everything to you from now on, Birgitte. Then it gets read.”
    .feedback = Practical, and she would read every word. But she is a companion and not a representative, and the power of attorney covered only the housing benefit. Post in Hassan's case goes to Hassan, unless he asks otherwise, and guidance must reach him. He is sitting there and can still object. If he hasn't been heard at all today, the plan has been made without him.

scene-after = When Jesper wanted some peace
after-new-date = Hassan chose a new date. “With Birgitte,” he said, and went out to her.
after-alone = After ten minutes Hassan had said “yes, fine” six times. Then the meeting was over.
after-rebooked = “With Birgitte,” said Hassan about the new date. “Otherwise I don't hear it.”
after-other = “Someone else?” said Hassan. “Who? I know Birgitte.” Neither of them said any more.
after-his-copy = “A copy of the agreement, yes,” said Hassan. “The rest I read myself. I practise.” Birgitte looked almost proud.
after-flat-no = “He's sitting right there,” said Birgitte. “Ask him.” But the meeting was over.
after-brother = Hassan looked at you for a long time. Birgitte had already taken the cap off her pen.
after-hold = “Refused?” said Hassan. “By who?” But you were all getting up already.
after-all = “Everything?” said Hassan. Birgitte looked from him to you and slowly closed the binder.
after-manager = I could hear she was worked up again. You shouldn't have to put up with that.
after-limit = Good that you set a limit. It wasn't easy.
after-mail = Why don't we give her a six-month break? Just a short email to the two of them.
no-grounds = “No, she hasn't threatened anyone. And six months may be a formal decision. A lawyer would have to see it.”
    .feedback = There are no weighty grounds when nobody has been threatened and the meeting could be chaired. And a limitation that lasts may, depending on the circumstances, be a formal decision with rules on hearing the party, reasons and complaint guidance. The line is uncertain, so asking is right.
three-months = “Three months instead, then, and only the face-to-face meetings.”
    .feedback = You make it milder than Jesper suggested. But the basis is still missing: nobody has been threatened, Hassan wants her there, and section 8(2) of the Public Administration Act requires weighty grounds. Nor is a limitation that lasts just practical. Depending on the circumstances, it may be a formal decision.
other-volunteer = “What if Broen sends another volunteer? Then Hassan still has support.”
    .feedback = You are looking for a solution where Hassan isn't left alone. That can be a good idea when a companion has been excluded with good reason. Here there is none. Hassan chooses his own companion, and an arrangement with the association goes round him.
warn-the-next = “No, but I'll write that she stirs up conflict, so the next person is prepared.”
    .feedback = Good that you say no to the break. But “stirs up conflict” is a label and not an observation, and it will stand in Hassan's file. Write what she said and did, and what she was angry about. Then the next person can judge for themselves.

note-desk = The note from March lies beside yours: “Companion left along the way.” What belongs in yours?
note-present = Present: Hassan and Birgitte, a volunteer with Broen, as companion. No power of attorney in this case.
    .feedback = Who was there, and in what role, belongs. Then the next person won't be misled by the power of attorney for the housing benefit.
note-loud = Birgitte said in a loud voice that Hassan's letter of 2 April had gone unanswered for eleven weeks. She threatened nobody.
    .feedback = This is what happened, and what she was angry about. Another reader can judge it for themselves. It also shows that the municipality owes an answer.
note-march-added = Birgitte states that she was sent out on 20 March. Hassan would like to know why. The basis does not appear from the note from March.
    .feedback = What they tell you stands as their information, and what is missing stands as missing. It goes in today's note. The old one is not to be altered.
note-own-words = Hassan said himself that he cannot hear vehicles reversing, and that he would like to work near trains.
    .feedback = Belongs if he has said it himself. Then the plan builds on his own words. If you only heard it from Birgitte or read about the ear, the note can't say that he said it.
note-guided = At the meeting Hassan was told where the matter of March can be raised.
    .feedback = Belongs if you did it. If it was put off or turned down, the note must not say otherwise.
note-refuses = Hassan refuses a placement at the recycling centre.
    .feedback = It was Birgitte who said no. Hassan has not refused the place himself, and the sentence may have consequences for him. Write who said what.
note-dominant = The companion is dominating, and negative social control is suspected.
    .feedback = This is an assessment with no observations behind it. She interrupted and made demands of the municipality. That is different from control, and the sentence would follow them both.
note-copy = A copy of the note is sent to Birgitte, who keeps track of Hassan's papers.
    .feedback = Birgitte is a companion, and Hassan has not asked for her to have the note. Confidential information must not be passed on without a right to, not even to someone who wishes him well.
note-brother = Hassan is under negative social control by his brother.
    .feedback = It is a label on something he told you alone, and it can harm him if others read it. Agree with him what should stand, write it as his words, and consider who may get access to the note.
note-sent-out = Birgitte had interrupted and was asked to leave the meeting. Nobody was threatened. Hassan asked what she had done and said that she helps him.
    .feedback = It is uncomfortable to write, and that is just why it belongs. The note should show what was decided and on what basis, also when the basis was too thin.

ending-green-light = Green light
    .text = Hassan starts at the light rail workshop on 1 August. The others have learnt to stand on his left. The answer about March comes in writing: the basis cannot be found, and the municipality apologises.

        Birgitte puts it in the binder under a new tab, a green one. To the next meeting she brings only two points, and one of them is Hassan's cake. “It's not a bribe,” she says. “I've looked it up.”
ending-slow-line = Reduced speed
    .text = The meeting hasn't come off the rails, but it is going slowly. Something went unanswered, or something was decided without really asking Hassan.

        Birgitte comes back with a new yellow tab. Hassan comes too, and sits down with his left ear towards you. “We are late,” he says. “But we run.”
ending-dented = A dent in the trust
    .text = You are still talking to each other. But something that Hassan should have decided himself was decided for him: who may sit beside him, or who gets to know things about him. You put some of it right afterwards.

        At the next meeting Hassan moves his own chair. The good ear faces Birgitte's place. The other one faces you, and you are not sure that it is a coincidence.
ending-over-his-head = Between two binders
    .text = You write, Birgitte replies, and the letters get longer. Whether Hassan is to go to the recycling centre, or whether he has refused it, depends on which binder you look in.

        On 1 August he turns up, to be on the safe side. On the third day a lorry reverses, and he jumps aside at the last moment. “Why didn't you say anything?” asks the man in charge. “Nobody asked me,” says Hassan.
ending-the-left-side = The empty place on the left
    .text = Hassan comes alone next time. He smiles and says “yes, fine”, and in the file it looks like progress. Broen writes to the municipality, and now Jesper has to answer what it was that weighed so heavily. It is hard to find.

        In the autumn Birgitte is back. She speaks more quietly now. It is Hassan who has gone silent.
