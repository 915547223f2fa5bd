# She knows the law: an invented meeting. Not one of the ministry's examples.

title = She knows the law
occasion = Follow-up on the contract
summary = Hassan's companion is well prepared, interrupts and wants answers in writing. Last time she ended up in the corridor. Chair the meeting so that Hassan is heard.
task = Find out what Hassan wants from the work placement, and make a plan with him. Chair the meeting, and consider whether there is any reason to change who is in the room. Your team offers everyone a little time alone.

cast-hassan = Hassan
    .about = 57, a refugee from Syria, four years in Denmark. Drove trains between Aleppo and Damascus for 24 years. Speaks everyday Danish, with more humour than grammar.
cast-birgitte = Birgitte
    .about = 68, a volunteer with the association Broen. Was shop steward at the slaughterhouse for nineteen years. Still says “we” and wants to know where it says so.
cast-manager = Jesper
    .about = Your manager. Friendly and busy. Has two people off sick in the team and looks after the rest.

## The case

file-contract = Contract and background, extract
    .text = Would most like to work “with trains or something else that has brakes”. Says no, thank you, to an interpreter “when we only talk”.

        Car wash, November: left after a week. Cancelled by phone, reason unknown.

        Power of attorney for Birgitte, Broen: housing benefit only (closed).
file-january = Note, 14 January (Kirsten)
    .text = Hassan came alone, friendly and smiling. I suggested the recycling centre. “Yes, fine,” he answered, as to most things. Agreed from 1 August.
file-march = Note, 20 March (Kirsten)
    .text = Hassan came with a volunteer from Broen as his companion (bisidder, who may come along for support). She interrupted and quoted legislation. The citizen now did not want the recycling centre. Companion left during the meeting. Bad atmosphere.

        NB: Who decides? Talk to him alone.
file-letter = Letter from Hassan, 2 April
    .text = Dear municipality

        I did not get it said in January: I would like to work, but not where it is dangerous for me. What do we do?

        Hassan

        (Birgitte from Broen has helped with the commas.)

        Received 3 April. Not answered.

## What can be built on

fact-january-yes = In January Hassan said “yes, fine” to the recycling centre.
fact-march-note = The note from March doesn't say why the companion left.
fact-from-abroad = Hassan fled from Syria.
fact-takes-power = Jesper says that Birgitte takes over.
fact-kirsten-shook = Jesper has heard that Kirsten was shaking in March.
fact-asks-for-basis = Birgitte interrupts and asks where it says so.
fact-no-for-him = Birgitte said no to the place before Hassan could answer.
fact-loud = Birgitte shouted and slammed her binder.
fact-bad-ear = Hassan says that he is almost deaf in his right ear.
fact-own-wish = Hassan says that he wants to work near trains.
fact-tore-it = Hassan says Birgitte tore up the complaint when he said no.
fact-brother-stopped = Hassan says, alone, that his brother had the placement stopped.

## Before the meeting

scene-prepare = A quarter of an hour before the meeting
prepare-desk = Thursday 19 June. You have taken over the case. Jesper, your manager, is in the doorway.
prepare-manager = Birgitte today? She's the sort who takes over. They say Kirsten was shaking afterwards. If it gets too much, ask her to leave. It's only a meeting.
ask-march = “What happened in March? The note only says she left.”
    .feedback = You look for what the note leaves out: who decided what, and why. You can expect to be asked.
right-here-too = “She has a right to be there, even for a meeting like this.”
    .feedback = Short and friendly. By a general principle the right to a companion also covers meetings where no formal decision is made. Chairing them is your job. What happened in March, you still don't know.
way-out = “Good, Jesper. Will you drop by later on and see her out?”
    .feedback = What has she done today? Nothing yet. Whether a companion may stay is to be assessed from what happens, and a way out agreed beforehand is easily used too soon.
call-hassan = Ring Hassan and suggest that he comes alone today.
    .feedback = “Yes, yes, fine,” says Hassan on the phone. Whether he heard the question, you don't know. He chooses his own companion, and a friendly suggestion from the municipality is hard to refuse.

## Opening

scene-opening = When the ring binder landed
opening-march = “I think Kirsten asked her to leave,” said Jesper. “Why? It should say so in the note.”
opening-called = On the phone Hassan said “yes, yes, fine”. Now there are two of them at the door. “You rang and asked him to come alone,” says Birgitte. “It's been written down.”
opening-room = Birgitte moves her chair round to Hassan's left. A ring binder lands on the table.
opening-binder = Copies of Hassan's letters. He asked me to collect them. The unanswered ones have a yellow tab.
    .why = They are copies, and she says herself that Hassan asked for them. She doesn't hold his papers; he does.
opening-paragraph = I'm here under section 8(1) of the Public Administration Act. That needs no reasons.
opening-hassan = Good day. Birgitte speaks law. I speak train. Together we are almost Danish.
role-today = “Is Birgitte your support today, Hassan, or does she have power of attorney?”
    .feedback = You ask Hassan, and you ask about today: the power of attorney on file covered only the housing benefit. The role decides who you may give papers to and who can act for him.
old-mandate = “You do have power of attorney, Birgitte. Shall we do the formal part first?”
    .feedback = The power of attorney covered only the housing benefit case, and that is closed. Today she is a companion and does not stand in for Hassan. Ask him: “What is Birgitte here as today?”
here-to-listen = “You're the companion, Birgitte, so you listen, and Hassan answers.”
    .feedback = There is no general rule of silence for companions. The sources disagree on how much they may say, and both extremes are wrong: forbidding her to speak and letting her answer for him. You can chair the meeting without forbidding anything.
why-a-companion = “Why would you like to have a companion with you, Hassan?”
    .feedback = He has a right to a companion and doesn't have to give reasons. When she has just said exactly that, the question sounds like a test. Ask instead: “What is Birgitte going to help you with today?”

## The interruption

scene-answers = When Birgitte interrupted
answers-role = Support. Power of attorney was for the housing. Today I answer myself.
answers-mandate = That was for the housing benefit. Have you read it?
answers-listen = Where does it say that I'm not allowed to speak? Section and subsection, please.
answers-why = Because she comes when she says she comes.
answers-question = You ask about the spring. Outside, a van is reversing, beeping.
answers-look = Hassan looks at Birgitte's mouth and waits.
    .why = It can look as if he is waiting for permission. But he looks at her mouth and not at her eyes, and a van is beeping: he is waiting to read from her lips what you asked.
answers-birgitte = The spring, Hassan! They're asking about the spring. Short story, isn't it?
    .why = She repeats your question to him so that he can answer. She is impatient and adds a little, but she doesn't answer in his place.
answers-interrupt = Hold on. Where does it say so?
take-turns = “I ask Hassan, he answers, and then Birgitte has the floor.”
    .feedback = You chair the meeting without shutting anyone up, and the answers come from the citizen. Why he waits for her, you don't know yet.
can-you-hear = “Hassan, can you hear me from here?”
    .feedback = Few words, and they go to him. What looks like hesitation may be that simple. You still need an agreement on who speaks when.
her-points-first = “Shall we take your items first, then, Birgitte?”
    .feedback = Now it becomes a meeting between you and the companion, and Hassan hasn't answered anything yet. Ask him first, and give her a fixed place afterwards: “You have the floor when Hassan has answered.”
interpreter-first = “I'm ringing an interpreter, Hassan, so you get every word.”
    .feedback = He has said no to an interpreter when you only talk, and you are talking about the spring. What hasn't he understood? An interpreter is called for when one is needed. What is needed here is for the van to drive off.
out-early = “We won't get anywhere like this, Birgitte. Would you wait outside?”
    .feedback = Interrupting and asking what something is based on is not a weighty ground under section 8(2) of the Public Administration Act, and it is not enough that things are easier without her. Nor has an order of speaking been tried.

## The recycling centre

scene-offer = When Birgitte said “we”
offer-turns = That is good. One train at a time.
offer-ear = “Not so good. Right ear stayed in Aleppo,” says Hassan. You move round to the side where Birgitte sits, and now he looks at you when you speak.
offer-points = After a quarter of an hour you are on item six of eleven. Hassan says nothing. He has folded his napkin into a little railway carriage.
    .why = He is silent because nobody has asked him anything for a quarter of an hour. It is you who gave the floor away, not Birgitte who took it.
offer-interpreter = “Interpreter for the spring?” says Hassan. “The spring was cold. That I can myself.” You put the phone down again.
offer-place = You bring up the recycling centre from 1 August.
offer-no = We're saying no to that. He's not going to stand there.
    .why = She says no for him before he has answered. That is a sign, and who said what is worth noting. She is repeating what he has told her himself, and says “we” the way a shop steward does. You only know that once you have asked him.
offer-silent = In January, alone, Hassan said “yes, fine”. Now, with Birgitte, he is silent.
    .why = It looks like a wish that changes when the companion is there. But in January he answered “yes, fine” to most things, so the question is what he heard. He sat with his bad ear towards Kirsten and only understood when Birgitte read the agreement out to him.
his-own-view = “Hassan, what do you say to the recycling centre?” Then you wait.
    .feedback = Birgitte's no is not Hassan's until he has said it himself. Nor is his yes from January worth much if he didn't hear the question.
her-reasons = “What's wrong with that place, Birgitte?”
    .feedback = Birgitte may speak, and the answer is useful. But is she the one who would be working there? What she says about his wishes has to be checked with him before you can build on it.
note-refusal = “I'll note that as a no, then, Hassan. It can affect your benefit.”
    .feedback = “Who said no?” asks Hassan. Birgitte did. A companion's refusal is not the citizen's, and in the course's view he shouldn't be worse off for her words. Ask him first.
hold-to-january = “In January you said yes, Hassan. Shall we stick to that?”
    .feedback = What if he didn't know what he was saying yes to? A yes given alone isn't the same as a yes understood. Ask openly, while he is sitting there.

## The small print

scene-terms = When the contract had to be changed
terms-trucks = I don't say no. But big trucks drive backwards, and them I cannot hear with right ear.
terms-trains = I want to be near trains. Screw, wash, sweep. As long as they have wheels.
terms-reasons = He can't hear a lorry reversing. That's what's dangerous. Yellow tab.
terms-refusal = “Affect the benefit,” Birgitte repeats and writes it down. Hassan looks from her to you. “Who said no?” he asks.
terms-january = Ask him whether he heard it. He says “yes, fine” to anything that comes from the right.
terms-contract = Changing the contract means four pages of duties and time limits.
terms-hassan = Four pages. Them I read like timetable in fog.
interpreter-for-this = “I'll get an interpreter on screen for the contract, if you like.”
    .feedback = You make a distinction: everyday things he manages himself, but duties and time limits must be understood before they are agreed. It is the authority that must make sure. And you ask him.
no-thanks-stands = “You do say no to an interpreter, Hassan. Shall I just speak slowly?”
    .feedback = His no was for when you only talk. Now it is about duties and time limits, and it is up to you to make sure they are understood. Slow Danish is still Danish. Say: “For this I'll get an interpreter.”
birgitte-explains = “You know the rules, Birgitte. Will you go through it at home?”
    .feedback = “I'm a companion, not an interpreter,” says Birgitte, and she is right. She knows the law, but she doesn't speak his language. It is the authority's responsibility that he understands his own contract.
interpreter-always = “So it's an interpreter from now on, Hassan, even when we just chat.”
    .feedback = With an interpreter in between, his jokes are gone, and they are how he gets a word in. For the contract it is right; for the rest he has declined, and his Danish is enough. Let the need decide.

## Halfway

half-pause = You look down at your notepad for a moment.

## March

scene-march = When Birgitte asked about March
march-screen = “For the small print, yes please,” says Hassan. “For jokes, no.” You book the interpreter for the end.
march-slow = You explain slowly. Hassan nods every time you pause.
march-not-mine = I'm a companion, not an interpreter. Least of all in Arabic.
march-always = “Also for good day?” says Hassan. Birgitte writes it down.
march-basis = And then March. I was put out in the corridor. On what legal basis? Was it a formal decision? Where does Hassan complain? In writing, please.
march-hassan = I don't want to fight. I only want to know where the door is.
written-answer = “I'll answer in writing. You can go to my manager, Ankestyrelsen or the Ombudsman.”
    .feedback = You say where the matter can be raised, and promise an answer, not a result. Whether it was a formal decision (afgørelse) can be doubtful, so ask a lawyer before you write. The answer goes to Hassan.
find-out = “I must look into that. You'll have an answer on Monday, Hassan.”
    .feedback = Honest, and you give a date. The route of complaint can be unclear, and then looking into it beats guessing. Something could have been said at once: the matter can be raised with your manager, Ankestyrelsen and the Ombudsman.
no-reasons-needed = “That was about the meeting, not the case. We needn't give reasons.”
    .feedback = It probably wasn't a formal decision. Does that make it irrelevant why she was put out? The safe way is always a short reason and a note, and guidance when somebody asks. They are asking now.
void-it = “You're right. It was a decision without reasons, and so it doesn't count.”
    .feedback = “I'll hold you to that,” says Birgitte. The basis may have been missing in March, but you don't know that, and exclusion from a single meeting is probably normally not a formal decision. Promise an answer in writing, not a particular result.
nothing-to-appeal = “It's probably not a formal decision, Hassan, so you can't complain.”
    .feedback = Even about something that isn't a formal decision, the matter can be raised with your manager, the municipal supervision and the Ombudsman. Don't turn a complaint away at the door. Say where it can be raised, and find out the rest.

## The voice

scene-voice = When Birgitte raised her voice
voice-written = You write down the three places. Hassan folds the sheet. “Like an emergency brake,” he says.
voice-monday = Monday. It's been written down.
voice-void = Doesn't count? I'll hold you to that.
voice-reads = Oh, you don't? Then I'll read it out to you.
voice-no-door = Hassan nods slowly. “So there is no door,” he says.
voice-weeks = The letter of 2 April! Eleven weeks! The man writes that it's dangerous, and you don't answer!
voice-high = She slams her hand on the binder, and the cups jump. Hassan starts and tugs at her sleeve. “Birgitte. The neighbours.”
    .why = A blow on the table can be a threat. Here she hits her own binder and is angry with the municipality, not with Hassan. He isn't afraid of her; he tugs at her sleeve. But sudden noise hurts the ear he hears with.
voice-jesper = Jesper looks in through the pane in the door, as you agreed. Birgitte sees him. So does Hassan.
short-break = “Not so loud, Birgitte. I'd like to hear it after a break.”
    .feedback = A loud voice is not in itself threatening or grossly disruptive, so a break is enough. She is angry about something that really happened.
let-it-pass = “Just get it all out, Birgitte. I can take it.”
    .feedback = You are patient, and you don't turn an angry companion into a problem. Hassan sits right beside her, and the meeting is his. Asking for calm or taking a break is ordinary chairing and in the course's view requires no special basis.
close-meeting = “We'll stop here, and you get a new date. Isn't that best?”
    .feedback = Who goes home without a plan? Hassan does. Threatening or grossly disruptive conduct can justify breaking off a meeting. Here a companion is angry, she has a reason, and a break hasn't been tried.
out-late = “I won't be shouted at, Birgitte. Would you wait outside?”
    .feedback = You may well object to a raised voice. But nobody has been threatened, and irritation and noise are not weighty grounds under section 8(2). Where “gross” begins hasn't been decided; this is far from it. Say: “Not so loud. We'll take five minutes.”

## The break

scene-pause = While Birgitte fetched water
pause-passed = She finished in the end. She always does.
pause-water = Birgitte goes out for water. Hassan lines up the cups.
pause-phone = His phone buzzes for the third time. “Walid,” it says. Hassan turns it over.
    .why = Someone who rings again and again while Hassan is at a meeting could be anything. Still, it is worth noting who rings, and that Hassan doesn't take it. What it means is for him to say, if he wants to.
pause-train = Birgitte is loud, yes. But a train you can hear is a good train.
minutes-alone = “I offer everyone a little time alone. Anything you'd like to say?”
    .feedback = A calm offer on a natural occasion; you haven't lured anyone out. Who decides is most easily found out when the citizen can speak freely.
wait-for-her = “Shall we just wait for her?”
    .feedback = Nothing suggests that you need to talk to him without her.
    .feedback-partly = He has said himself what he wants. But the break is a natural occasion for the voluntary offer your team makes to everyone, and you can't know whether he needs it.
    .feedback-breach = But have you heard what he wants? So far it is Birgitte who has done the talking. The break was a natural occasion for the offer your team makes to everyone.
without-her = “Have you thought of coming without Birgitte, Hassan?”
    .feedback = He chooses his own companion, and he hears best when she sits there. Advice from the municipality to leave her at home is hard to turn down. The pros and cons of Birgitte he can weigh up for himself.
does-she-press = “When she shouts like that, Hassan: are you able to say no to her?”
    .feedback = You ask him alone and directly, and that can be right. Here the answer is in the question, and it builds on a loud voice. She shouted at the municipality, not at him. An open offer would have left him just as free to speak.

alone-press = Say no? To Birgitte? She puts pressure on the municipality. Me, she brings coffee.
alone-tore = In May she wrote a complaint, five pages. I said no. She tore it in two and said: It's your case, Hassan.
alone-wish = The recycling … I don't say no. But big trucks drive backwards, and them I cannot hear with right ear. I want to be near trains. As long as they have wheels.
alone-closes = “That was all,” says Hassan and puts the last cup in its place.

## The brother

scene-brother = When Hassan spoke about the car wash
brother-low = Hassan lowers his voice.
brother-car-wash = The car wash. It was not me who stopped. My brother Walid rang and said I don't come any more.
    .why = A placement brought to an end by someone other than the citizen is a real sign of pressure. It comes from the brother, who isn't here, and not from Birgitte. Men can be exposed too.
brother-talk = He says people talk. A train driver, and now he washes cars. The whole family becomes small.
    .why = The gossip is used as pressure to make Hassan say no to work. It is worth taking seriously without making it bigger than it is. And it doesn't argue for removing the support he has chosen himself.
brother-birgitte = Birgitte doesn't know. She would drive out to him with the whole law.
his-terms = “I do have to write something, Hassan. How do we make it safe for you?”
    .feedback = You make it neither bigger nor smaller than he did. What matters to the case has to be written, but you can agree how it is put. Ask what he wants, too.
call-walid = “Shall I ring Walid and explain what a work placement is?”
    .feedback = Good that you ask before you ring. The family can sometimes be involved, but only in dialogue with the citizen and with an eye to the risk. A call tells Walid that Hassan has talked about him. Ask instead what Hassan wants.
say-we-said = “Then tell your brother the municipality requires it. Then it isn't you, Hassan.”
    .feedback = Who is left holding that sentence when the phone rings tonight? Hassan is, and he didn't choose it. Ask: “What do you usually say to him, and what would you like to be able to say?”
family-matter = “Can't you sort that out in the family, Hassan?”
    .feedback = Now Hassan knows that it doesn't belong here. Pressure from family can bar the way to work, and he chose to tell you. You are neither to judge nor to solve it, but you should be able to recognise it, ask what he wants, and know of help.

## Sent out

scene-sent-out = When the chair was empty
sent-out-door = “Section and subsection?” says Birgitte in the doorway. Then the door falls shut. The chair on Hassan's left is empty.
sent-out-why = What has she done? She helps me.
sent-out-yes = From over by the door you ask which day of the week suits him best. “Yes, fine,” says Hassan.
    .why = The answer doesn't fit the question, and it can look as if he is hiding something. But you asked from a distance, and the person who usually repeats the question for him has been sent out.
fetch-her = “That was wrong of me, Hassan. I'll go and get her.”
    .feedback = You give Hassan back the support he has chosen himself. That doesn't make the exclusion right, since the basis was missing. But the shorter it lasts, the less he loses.
someone-else = “You're welcome to bring someone else, Hassan, or have a new date. Which would you like?”
    .feedback = In the course's view, sending one person out doesn't remove his right to support, and you don't carry on over his head. But the basis was still missing, and she was right outside. You could have brought her back.
go-on = “It'll be all right, Hassan. We'll take it nice and easy, you and I.”
    .feedback = Hassan is uneasy and can't hear you properly. If a companion is excluded, the citizen should be told that somebody else may come, and get a new date if need be. Here he got neither, and there was no basis for sending her out.

back-chair = Birgitte sits down in her place on the left. She says nothing, but she writes down the time.
back-hassan = Thank you. Now I can hear again.

## At reception

scene-coats = At the reception desk
coats-desk = At the reception desk Hassan is looking for the sleeve of his jacket. Birgitte holds it for him and says nothing.
coats-hassan = And the placement? Do I come on the first of August? I did not hear what you agreed.
come-back-in = “Come back in, both of you. You never got to finish.”
    .feedback = It isn't too late. The plan has to be made together with Hassan, and that can't be done at a reception desk. You put your own decision right without making a fuss about it.
rebook-free = “You'll get a new date, Hassan. You choose who you bring.”
    .feedback = You say clearly that the choice of companion is Hassan's, after today as well. But he has just asked a question, and he takes it home with him. You could have gone back in.
rebook-other = “You'll get a new date, Hassan. Do bring someone else, for some peace.”
    .feedback = Another companion is a way out when one has been excluded with good reason, not when the first is difficult. Hassan chooses who he brings. And his question about the placement still hangs in the air.

## Nobody has asked him

scene-unasked = When nobody had asked him
unasked-without = “Without Birgitte?” Hassan had said. “Then I say yes to everything again.”
unasked-screen = The screen still says the recycling centre. Birgitte has said a lot about it. Hassan has said nothing.
last-chance = “What do you want, Hassan?” You wait until he looks at you.
    .feedback = It isn't too late. So far the plan has been made between you and Birgitte. Now Hassan gets the question himself, and time to answer it.
put-it-on-hold = “I'll write that the recycling centre is refused, and the rest can wait.”
    .feedback = Whose no are you writing? Birgitte's. A companion's refusal is not the citizen's, and now it will stand in the file as his, with no plan and no next step.
start-august = “Shall we say the first of August, Hassan, and then see how it goes?”
    .feedback = “Yes, fine,” says Hassan. He said that in January, too. You still haven't heard what he wants, and what it was that was dangerous for him. Ask so that he can see your face, and wait.

ear-late = I don't say no to rubbish. But big trucks drive backwards, and them I cannot hear with right ear. I want to be near trains. As long as they have wheels.
ear-terms = “Write that it was not me,” Hassan had time to say. “Walid is in your memory. Not in the paper.” Then the door opened.
ear-walid = Hassan shook his head. “No ringing. Then it only gets bigger.” Then the door opened.
ear-we-said = “Then he rings the municipality,” said Hassan. “He also has a binder.” Then the door opened.
ear-family = “Yes. In the family,” said Hassan. He said no more about it. Then the door opened.
ear-without = “Without Birgitte?” said Hassan. “Then I say yes to everything again.” Then the door opened.
ear-sorry = I apologise for the tone. Not the content.
ear-depot = You apologise about the letter. The light rail workshop needs someone to prepare carriages in a hall without vehicles. You can see it on Monday.
ear-hassan = Carriages? Then I come on Sunday. Only nobody shouts from the right.

## The agreement

scene-plan = When the plan was made
plan-help = You ask about the ear. “Examined? In Aleppo. Then the doctor left,” says Hassan. “Help with it, yes please.”
plan-screen = The interpreter is on screen. Hassan gets one line changed.
plan-copy = Send me a copy. Hassan has asked me to remind him of the dates.
    .why = It can look as if she keeps watch on his post. But she says why, and he sits beside her and can object: he has missed two deadlines because the letters were long, and has asked her himself to remind him of them.
his-copy = “It's your agreement. Should Birgitte have a copy, and of what?”
    .feedback = The papers go to Hassan. If he wants to share them, he decides how much. It is neither a no to her nor a yes to everything.
flat-no = “I can't do that. The agreement only goes to Hassan.”
    .feedback = You look after his information, and a companion shouldn't get it automatically. Hassan is sitting right there and can say whether she may have a copy. Confidentiality is there for his sake, so ask him.
tell-of-brother = “Hassan will need you, Birgitte. His brother's against him working.”
    .feedback = He said it when you were alone, and he also said that Birgitte didn't know. What the citizen tells you alone you don't pass on, not even to someone who wishes him well. Now it may reach his brother without his having chosen it.
all-to-her = “I'll send it all to you, Birgitte, and then Hassan can ask.”
    .feedback = “Everything?” says Hassan. Birgitte would read every word, but she is a companion and not a representative. Post in Hassan's case goes to Hassan, unless he asks otherwise. Ask him: “Should Birgitte have a copy, and of what?”

## Afterwards

scene-after = When Jesper wanted some peace
after-new-date = Hassan chose a new date. “With Birgitte,” he said, and went out to her.
after-alone = After ten minutes Hassan had said “yes, fine” six times. Then the meeting was over.
after-rebooked = “With Birgitte,” said Hassan about the new date. “Otherwise I don't hear it.”
after-other = “Someone else?” said Hassan. “Who? I know Birgitte.” Neither of them said any more.
after-his-copy = “The agreement, yes,” said Hassan. “The rest I read myself. I practise.” Birgitte looked almost proud.
after-flat-no = “He's sitting right there,” said Birgitte. But the meeting was over.
after-brother = Hassan looked at you for a long time. Birgitte had already taken the cap off her pen.
after-hold = “Refused?” said Hassan. “By who?” But you were all getting up already.
after-august = “Yes, fine,” said Hassan. Birgitte looked at him, and then at you.
after-all = Birgitte looked from Hassan to you and slowly closed the binder. “Ask him,” she said.
after-manager = I could hear her. You shouldn't have to put up with that.
after-limit = Good that you set a limit. It wasn't easy.
after-mail = Why not give her a six-month break? Just a short email.
no-grounds = “No, nobody was threatened. That break needs a lawyer first.”
    .feedback = There are no weighty grounds when nobody has been threatened and the meeting could be chaired. And a limitation that lasts may be a formal decision. The line is uncertain, so asking is right.
three-months = “Three months, then, Jesper. Isn't that a sort of middle way?”
    .feedback = Three months without a basis is still without a basis. Nobody has been threatened, Hassan wants her there, and section 8(2) requires weighty grounds. Nor is a limitation that lasts just practical. Depending on the circumstances, it may be a formal decision.
other-volunteer = “What if Broen sends somebody else? Then Hassan still has support.”
    .feedback = Who has asked Hassan? He chooses his own companion, and an arrangement with the association bypasses him. Another companion is a good idea when one has been excluded with good reason. Here there is none.
warn-the-next = “No, but I'll write that she stirs up conflict, so the next person knows.”
    .feedback = Good that you say no to the break. “Stirs up conflict” is a label, and it will stand in Hassan's file. Write what she said and did, and what she was angry about. Then the next person can judge for themselves.

## Before the note

before-no = “Hm,” said Jesper. “Then write down why.” That was the idea.
before-three = “Let's say that, then,” said Jesper, already on his way to his email.
before-volunteer = “Good idea,” said Jesper. “I'll ring Broen first thing tomorrow.”
before-warn = “Stirs up conflict,” Jesper repeated. “That's the word for it.”
before-desk = You look down at your notepad before you write.

## The note

note-desk = What belongs in your note?
note-present = Hassan came with Birgitte from Broen as companion. No power of attorney in this case.
    .feedback = Who was there, and in what role, belongs. Then the next person won't be misled by the power of attorney for the housing benefit.
note-loud = Birgitte shouted that the letter of 2 April had not been answered. She threatened nobody.
    .feedback = This is what happened, and what she was angry about. Another reader can judge it for themselves. It also shows that the municipality owes an answer.
note-march-added = Birgitte states that she was sent out in March. The note from March gives no basis.
    .feedback = What they tell you stands as their information, and what is missing stands as missing. It goes in today's note. The old one is not to be altered.
note-own-words = Hassan says that he wants to work near trains and cannot hear vehicles reversing.
    .feedback = Belongs if he has said it himself. Then the plan builds on his own words. If you only heard it from Birgitte, the note can't say that he said it.
note-interpreter = The contract was gone through with an interpreter on screen, the rest in Danish as he wished.
    .feedback = Belongs if that is how it was. Then one can see what was understood, and how. If there was no interpreter, the note must not say otherwise.
note-car-wash = Car wash, November: Hassan states that he did not send the cancellation.
    .feedback = Belongs when you have talked about how it is to be written. It corrects “reason unknown” without naming anybody. If you haven't talked about it, ask him before you write.
note-refuses = Hassan no longer wants a placement at the recycling centre, which he did say yes to.
    .feedback = It was Birgitte who said no. Hassan has not refused the place, and the sentence may have consequences for him. Write who said what.
note-why-yes = Hassan said yes in January because he is polite and dislikes being any trouble.
    .feedback = That he said “yes, fine” is in the note from January. Why is your guess about who he is. Write what he tells you about it, if he does.
note-copy = Hassan gets the answer about March. Birgitte gets a copy of the note, so she can help.
    .feedback = The answer goes to Hassan, that is right. But he has not asked for Birgitte to have the note. Confidential information must not be passed on without justification, not even to someone who wishes him well.
note-brother = Hassan's brother, Walid, had the placement at the car wash stopped because people talked.
    .feedback = It is something he told you alone, and with a name it can harm him if others read it. Agree with him what should stand. The rest belongs where it is shielded at your end; ask your manager.
note-sent-out = Birgitte was asked to leave. Nobody was threatened. Hassan asked what she had done.
    .feedback = This is exactly what was missing from the note from March. A decision that was wrong must be visible afterwards, too.

## Endings

ending-green-light = Green light
    .text = Hassan starts at the light rail workshop on 1 August. The ear is being examined, and the hearing aid he calls the conductor. The answer about March comes in writing: the basis cannot be found, and the municipality apologises.

        Birgitte puts it in the binder under a new tab, a green one. To the next meeting she brings only two items, and one of them is Hassan's cake. “It's not a bribe,” she says. “I've looked it up.”
ending-slow-line = Reduced speed
    .text = The workshop is in the plan, and Hassan is looking forward to the carriages. But to you he says “yes, fine”, and you can't hear which “yes, fine” it is.

        Start the next meeting on his left side with one question: What do you need? “We are late,” says Hassan. “But we run.”
ending-yellow-tab = A new yellow tab
    .text = The workshop is in the plan. About March there is nothing, and Hassan still doesn't know where he can take it.

        Birgitte comes back with a new yellow tab. Write to Hassan on Monday: what the note says, what it leaves out, and whom he can ask. Then that tab may turn green.
ending-next-train = The next train
    .text = The meeting ended at the reception desk, and Hassan went home without an answer to his question. The week after he is there again, with Birgitte on his left.

        “Last time we did not depart,” he says. The recycling centre is still in the contract. Start with him.
ending-dented = A dent in the trust
    .text = You are still talking to each other. But who sits beside Hassan is his choice, and the municipality meddled in it without good reason.

        At the next meeting Hassan moves his own chair. The good ear faces Birgitte's place. The other one faces you, and you are not sure that it is a coincidence.
ending-good-ear = With the good ear
    .text = Birgitte now knows more than Hassan had agreed to. She does what she always does: she rings to help. Hassan listens with the good ear and says nothing.

        Tell him before he asks, and ask your manager what must be done when confidential information has been passed on. At the next meeting he asks first: “Who gets to know this?”

ending-over-his-head = Between two binders
    .text = You write, Birgitte replies, and the letters get longer. On 1 August Hassan turns up at the recycling centre, to be on the safe side. On the third day a lorry reverses, and he jumps aside at the last moment.

        “Why didn't you say anything?” asks the man in charge. “Nobody asked me,” says Hassan. You can do that on Monday, face to face.
ending-the-left-side = The empty place on the left
    .text = Hassan comes alone next time. He smiles and says “yes, fine”, and in the file it looks like progress. Broen writes to the municipality, and Jesper has to answer what it was that weighed so heavily. It is hard to find.

        You can still assess it afresh. Write to Hassan to say that Birgitte is welcome, and that he is the one who chooses. In the autumn she sits there again, and he begins to ask what you said.
