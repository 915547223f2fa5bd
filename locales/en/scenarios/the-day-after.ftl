# The day after: an invented meeting. Not one of the ministry's examples.

title = The day after
occasion = After a meeting where the companion waited outside
summary = Yesterday your colleague asked Leyla's husband to wait outside for twenty minutes. Today he rings. He wants to know what she said, wants the papers and wants to complain. What may you say, and how do you reach Leyla?
task = Answer Kemal, sort out the note and the power of attorney, and speak to Leyla where she can speak freely. Judge as you go whether there is a basis for limiting the companion's role. Your team offers everyone some time alone.

cast-leyla = Leyla
    .about = 33, came from Azerbaijan through family reunification, three years in Denmark. Nine years on the phones at a taxi office in Baku. Goes to the language school. Mother of Emin, seven.
cast-kemal = Kemal
    .about = 41, married to Leyla. Came from Turkey as a child and speaks fluent Danish. A floor layer with his own van. Laid the floor in the corridor outside your office.
cast-lene = Lene
    .about = Your colleague. Took your meeting with Leyla yesterday. Had never before asked a companion to step out.
cast-carsten = Carsten
    .about = Your manager. Likes to see cases moving, but listens.

## The file

file-contract = Contract, extract
    .text = Nine years on the phones at a taxi office in Baku. Wish: “a place where somebody has to get somewhere and I find the way”.

        Agreed: a placement at the transport office (journeys for elderly people and patients), mornings.

        Azerbaijani interpreter. Does not read letters in Danish. No power of attorney.
file-may = Your note, 6 May
    .text = Leyla came with her husband, Kemal, as companion (bisidder, the person a citizen may bring for support), and an interpreter. He answered most things and reads her digital post, “otherwise it just sits there”.

        Their son Emin, seven, wrote in a little book and asked what my name was.
file-yesterday = Lene's note, yesterday
    .text = Leyla, husband and interpreter. Companion waited outside for 20 mins.

        Good chat. Bad atmosphere afterwards.

        Next: Wednesday at 10.
file-dispatch = Email from the transport office, Monday
    .text = On Friday Leyla looked at the board for two minutes and pointed: car 41 was in two places. We'd be happy to keep the place for her.

        Her husband rang and asked who works here. Nice chap.

        Jan, shift leader

## What you can build on

fact-from-turkey = Kemal is from Turkey, Leyla from Azerbaijan.
fact-reception-says = Reception has heard that Kemal runs everything at home.
fact-closed-door = Kemal wants to be there, for his father died behind a closed door.
fact-stayed-yesterday = With Lene, Leyla said yes to time alone, but Kemal stayed.
fact-searched-phone = Kemal has been through Leyla's phone, he says.
fact-no-to-taxi = Kemal says no to the placement Leyla herself wished for.
fact-loud-at-desk = Kemal spoke very loudly at the counter.
fact-boy-writes = Leyla says that Emin writes down who she talks to.
fact-yes-wednesday = Through the interpreter Leyla says yes to ten minutes alone.
fact-stays-wednesday = Kemal says no for Leyla and stays when you ask him to wait.

## The call

morning-desk = Thursday, ten past eight. You were off sick yesterday. Lene took the meeting with Leyla.
morning-lene = Twice I asked Kemal to let Leyla answer. She said yes to time alone, he stayed. So I sent him out. I've slept terribly.
morning-rang = Reception has heard that he runs everything at home. And there's the phone flashing again.

scene-call = When Kemal asked what she had said
call-out = You put me out in the corridor like a schoolboy. On a floor I laid myself.
call-door = The last time anyone shut a door on me, my father died behind it. That's why I want to be there.
    .why = That he wants to be there, and is angry about the closed door, is not in itself a sign of pressure. He tells you why it hurt, and a companion is allowed to be dissatisfied.
call-what = Leyla isn't saying a thing, and I've been through her phone. So what did she say?
    .why = He goes through her phone to find out what she said, and mentions it as if it were quite ordinary. On its own it proves nothing, but it belongs in the pattern.
hear-him = “It must have been hard, but what was said isn't passed on.”
    .feedback = You hear him, and you say where the line is. What a citizen says alone is confidential, towards a spouse too.
none-of-yours = “That's Leyla's meeting. I can't go into it.”
    .feedback = You pass nothing on, and that matters most. To a man who has just told you about a shut door, the tone is one more shut door. Try: “It must have been hard, sitting out there.” Then the rest is easier, for Leyla too.
nothing-bad = “Don't worry, Kemal. Leyla didn't say anything bad about you.”
    .feedback = Now he knows that she said something, and what it was not about. The rest he will ask about at home. What she said alone is confidential, even when it sounds harmless.
concerned = “Lene was worried because you answered for Leyla. Can you see that?”
    .feedback = What is he to do with that when Leyla comes home? You have voiced a suspicion to the person it is about, and things can come to a head for her. Keep to what he experienced himself: Lene spoke to Leyla alone about one item.

scene-complaint = When Kemal wanted to complain
complaint-hard = Yes. It was.
complaint-business = No, no. She's only my wife, after all.
complaint-something = Nothing bad. So she did say something.
complaint-word = Concerned about what? Go on, say it.
complaint-taxi = And you can forget about that taxi business. Men ringing in all night. Not for her.
    .why = The placement is in the mornings and is about journeys for elderly people and patients. He decides what work she may take, and it is her own wish that suffers.
complaint-kemal = I want to complain. And I want a decision in writing.
guide = “You can tell Carsten, the citizens' adviser, Ankestyrelsen or the Ombudsman. What can be put in writing, we'll find out.”
    .feedback = You promise no more than you know. A companion waiting outside during one item is presumably not normally a formal decision, but the line can be doubtful and the route for complaints unsettled. (Ankestyrelsen, the National Social Appeals Board, supervises municipalities.)
take-it-down = “I'll write it down, Kemal, word for word. Carsten gets it today.”
    .feedback = The complaint is taken seriously at once, and Carsten rings. What is missing is the other places: a citizens' adviser, the supervisory authority (Ankestyrelsen) and the Parliamentary Ombudsman. He should know of them, even when you would rather sort it out yourselves.
no-complaint = “It wasn't a formal decision, so you can't complain about it.”
    .feedback = The first part is presumably right. The matter can still be raised with your manager, a citizens' adviser, Ankestyrelsen and the Ombudsman, and when somebody asks, you say so. Now he has one more door shut on him.
send-decision = “I'll send a decision with reasons to Leyla's digital post today.”
    .feedback = Who opens that post? Kemal reads it, and the reasons can make the evening unsafe for Leyla. Presumably, a single item in a meeting isn't normally a formal decision either. There is still time to stop the letter.

## The power of attorney

scene-mandate = When the power of attorney came
mandate-names = Kemal wrote down the names and rang off politely.
mandate-half-page = The complaint fills half a page. “Read it out,” said Kemal. You did. “Yes,” he said. “That's it.”
mandate-hung-up = “We'll see about that,” said Kemal, and hung up.
mandate-afternoon = “Today,” Kemal repeated. “I'll be looking out for it.”
mandate-mail = At half past nine a power of attorney comes: “My husband, Kemal, may have all notes in my case.” Leyla, yesterday, 7.40 pm.
    .why = The power of attorney was written a few hours after the twenty minutes, in a language in which Leyla does not yet read letters. It may well be her wish, but the story does not quite hang together. Ask her when she can speak freely.
mandate-carsten = The signature looks right, and he's coming at eleven. I think we have seven working days for access to files. Why not today?
mandate-letter = And you've promised him reasons in her digital post. Isn't he the one who reads it?
stop-and-ask = “We wait until the lawyer has seen it and Leyla's been asked.”
    .feedback = How far the power of attorney reaches, and whether it is her free wish, is not for you to decide alone. Waiting is not saying no. Look up the deadline for access to files yourself; the course has not verified the seven working days.
stop-both = “We stop that letter now, and the lawyer looks before we answer.”
    .feedback = You put your promise right before it does harm, and clarify the role before papers go out. How far the power of attorney reaches, and what Kemal can have in writing, are questions for a lawyer. Look up the deadline for access to files yourself; the course has not verified it.
adult-signature = “I'll email the notes. Leyla's an adult, and it's her name.”
    .feedback = A note once sent cannot be called back. A power of attorney does count, but how far it reaches is not clear, and Leyla may not have been able to say no. Say instead: “We've got it, and the lawyer is looking at it.”
without-minutes = “I'll send everything except the twenty minutes.”
    .feedback = Five pages, and a gap that shows him where to ask. The rest of the case is confidential too, and neither the power of attorney nor her wish has been looked into. A lawyer has to look at all of it.
not-valid = “Leyla was pressed. I'll tell him that it doesn't count.”
    .feedback = Have you asked Leyla? Pressure that you believe in is not yet a fact on file, and now she has to answer for who says so. You can put off the answer without saying no.

## Yesterday's note

scene-yesterday = When the note was found
yesterday-lawyer = All right. It goes to the lawyer, and I'll let Kemal know.
yesterday-read = The email is sent. Two minutes later the receipt comes: read.
yesterday-pages = Five pages have gone. The last one is page 6, and there is no page 4.
yesterday-who = Kemal answers within a minute: “Who says it doesn't count? Did she say that?” Carsten sends the power of attorney to the lawyer.
yesterday-letter = The letter with the reasons is in Leyla's digital post. Opened at 9.52.
yesterday-lines = My note is three lines. The rest is in my head.
add-marked = “Let it stand, and write the rest underneath, dated.”
    .feedback = Then everybody can see what was written when. Basis, considerations, milder steps and scope belong there, even a day late.
rewrite = “Change it, Lene, so that it says what it should have said.”
    .feedback = The text improves, and now nobody can see that it was written after the complaint. To whoever reads the file, it looks made for the occasion. Let the original stand, and write the addition underneath with its date.
leave-short = “Leave them. What isn't written, nobody can use against Leyla.”
    .feedback = How can anyone then see whether it was right to send him out? The basis has to be there, factually written, and a lawyer can look at who may get access to it. Otherwise the next person starts from scratch.
name-it = “Write what it is, Lene: psychological violence.”
    .feedback = “I saw a man who wouldn't go,” says Lene, and that is what she can write. The next person can't test a verdict, and guilt is not for you to decide. Who said and did what, and what had been tried?

## Half-way

half-rewrite = Lene makes the change. At the top the system writes by itself: “Changed Thursday 9.58.”
half-name-it = But I didn't see that. I saw a man who wouldn't go.
half-pause = On Wednesday at ten they are both coming again.

## Leyla

scene-empty-line = When Leyla wasn't there
empty-teacher = At a quarter past ten you ring the language school, as Leyla asked Lene for. “She's just gone,” says the teacher. “Her husband fetched her. She asked me to say something about a car 41.” It means that somebody is listening.
empty-thought = You have a mobile number, an address and a teacher waiting for an answer.
same-time-tuesday = “Tell Leyla, when she's alone, that I'll ring on Tuesday.”
    .feedback = You stay with the way Leyla herself has approved, and open it again.
text-her = Send Leyla a text: “Ring me when you can talk freely.”
    .feedback = Who reads it first? Kemal goes through her phone, and “when you can talk freely” says more than you want said. Stay with the way she has chosen herself, even when it is hard to wait.
drive-there = Drive to the address and ring the bell. “Everything all right, Leyla?”
    .feedback = She hasn't asked for a visit, and it is she who has to explain it afterwards. In acute danger you ring 112. Otherwise you make the plan with her, where she feels safe.

line-school = At a quarter past ten you ring the language school with an interpreter, as Leyla asked Lene for. “Can you talk? If not, say car 41.”
line-silence = “It's Leyla.” Then it goes completely silent.
    .why = She was only waiting for a teacher to leave. Nine years in a taxi office have taught her not to speak before the line is clear.

scene-her-turn = When Leyla asked about her residence permit
her-turn-clear = The line's clear. That's how I used to ask, too, when somebody whispered an address.
her-turn-plate = The power of attorney was by my plate. Kemal read it aloud in Turkish. Nobody ate until I had signed, and Emin was hungry.
    .why = She signed a text she couldn't read, while the child waited for his food. What it means for the power of attorney is a question for the lawyer.
her-turn-card = He's got my health card. I asked him to collect my medicine.
    .why = His having her card can look like control. Here she has asked him to run an errand, and she says so where she can speak freely.
her-turn-stay = He says that if I make trouble, I'll lose my residence permit. Is that right?
    .why = The fear of losing her permit has become a reason to keep quiet. What really applies, neither Kemal nor you can decide.
refer-stay = “That's one for a lawyer. Where is it safe to speak to one?”
    .feedback = You don't guess but show the way. The Aliens Act has a special provision on cohabitation that ends because of abuse and the like, but the assessment is for the immigration authorities.
keep-stay = “I promise you, Leyla: Kemal can't take your permit away from you.”
    .feedback = “Will you put that in writing?” she asks, and you can't. It isn't Kemal's decision, true enough, but the rest you don't know either: the immigration authorities assess each case. Relying on a kind promise, she may do the wrong thing.
not-ours = “That's for the immigration authorities. I'm afraid I don't know.”
    .feedback = Right, and you don't guess. But the threat is left hanging, for where does she get an answer? Show the way to legal advice, and ask when she can safely use it.
low-profile = “Couldn't you keep a low profile till it's permanent?”
    .feedback = The advice assumes that Kemal is right, and you don't know that. It may keep her in something she needn't put up with. Say: “We'll find a lawyer who can answer that.”

scene-next = When Leyla asked about Wednesday
next-refer = Yes please. Customers who wanted to know where every car was, we called the control tower. I'm married to one.
next-keep = Are you sure? Will you put that in writing for me?
next-not-ours = No. Nobody can.
next-profile = Lower than now? Then I'll be lying down.
next-wednesday = Does Kemal have to go out in the corridor again on Wednesday? It's the worst floor he's ever laid.
next-interpreter = “I only have two minutes,” says the interpreter. “Samira, who's seventeen, knows both languages,” says Leyla.
what-you-want = “What would you like, Leyla, when we look at it afresh on Wednesday?”
    .feedback = The basis has to be assessed anew each time, and her wish is the best place to begin. That she can complain herself, you can say next time.
complain-too = “We'll see. You can complain too, to Carsten or the Ombudsman.”
    .feedback = She gets guidance where nobody else can hear it. It is easily forgotten, for it was her companion who was asked to wait. It took most of the break, but her wish for Wednesday she managed to say.
promise-out = “I promise you, Leyla, that Kemal won't be coming in at all on Wednesday.”
    .feedback = “Then I'm the one who has to explain it in the evening,” she says. You can't promise it beforehand: the basis must be assessed anew each time, and an exclusion kept to what is necessary. Ask her first what she wants.
samira-translates = “Then let's have Samira take over, if it's okay with you both.”
    .feedback = Samira has heard about the plate, and tomorrow she sits beside Leyla in class. Nobody under 18 may be used as an interpreter in oral communication unless it is unproblematic (Act no. 469 of 14 May 2025). Two minutes with the interpreter are enough for one question.
no-more-doors = “No, I'll see you together, Leyla. Then you get some peace.”
    .feedback = Think of what she had just begun to say. Now the answer is given, while for once she could speak freely. Her wish weighs heavily, even when it is awkward to follow. “What would you like?” was enough.

## The counter

scene-desk = When Kemal raised his voice
desk-wish = “Ten minutes alone,” said Leyla. “Then he's to hear it from me. And no letters in digital post.” Then the school bell rang.
desk-no-complaint = “Complain? No,” said Leyla. “But I want ten minutes alone on Wednesday. Then he's to come in and hear it from me.” Then the school bell rang.
desk-never = “Not at all?” said Leyla. “Then I'm the one who has to explain it in the evening.” Then the school bell rang.
desk-ten = “Oh,” said Leyla. “I'd been thinking of ten minutes, actually.” Then the school bell rang.
desk-samira = Samira translated, the plate and all, and blushed. “I won't tell anyone,” she said. Then the school bell rang.
desk-van = Through the window you can see Kemal's van. Leyla is in the passenger seat, looking straight ahead.
desk-bench = At eleven o'clock Kemal is standing at the counter. Behind him sits Emin with a little book, in the middle of school hours.
desk-message = Now you're chasing her as well. What do you want with my wife?
desk-read = I've read it. It says: Good chat. About what? I want to see the rest!
desk-papers = I've got a power of attorney! I'm not leaving without the papers!
desk-voice = The queue turns round. He is talking very loudly, but he threatens nobody.
    .why = A man shouting at a counter can look threatening. He is allowed to be angry about this, and it doesn't show how he is with Leyla.
lower-voice = “I'd like to talk to you, Kemal. Could you keep it down a bit?”
    .feedback = He is loud, not threatening, so you just ask for calm. It has nothing to do with the suspicion.
out-of-house = “I have to ask you to go, Kemal. Will you come back tomorrow?”
    .feedback = He has raised his voice and threatened nobody, and no one has asked him to tone it down. Threatening or grossly disruptive behaviour can justify sending somebody away; where the line runs has not been settled. Asking first is the mildest step.
think-of-emin = “I'm concerned about Emin too. Can you see how he's sitting?”
    .feedback = “What's been said about Emin?” he asks, and they drive home with that question. You have told the concern to the person it is about, in front of the child and a whole queue. It belongs in a report to the children's services.
three-lines = “Kemal, I can give you Lene's three lines now.”
    .feedback = What do you think “Good chat” turns into at home? The paper is confidential, the role hasn't been clarified, and you are giving it away because somebody is shouting. Say that the lawyer is looking at it, and no more.

scene-aside = When he had calmed down
aside-river = My mother says I talk as if there were a river between us.
aside-emin = Concerned about Emin? What's been said about Emin?
aside-three-lines = Good chat. What sort of good chat?
aside-afraid = I'm afraid of losing them. There. Now it's said.
aside-no = Put down that she says no to the placement. Have you talked to her today?
    .why = He says no on her behalf, and the contract says the opposite. That he is afraid of losing his family doesn't make his answer hers.
his-words = “That goes in as your words. Who we talk to, we never say.”
    .feedback = The companion's refusal is not the citizen's. And you keep quiet about whether you have spoken to her: answer once, and silence the next time becomes an answer too. The complaint is still waiting for somebody to listen.
to-carsten = “We never say. Would you tell Carsten about yesterday now?”
    .feedback = You don't say who you talk to, and his complaint is heard by the one who can answer it. It costs Carsten ten minutes and may spare Wednesday a fight over a chair. His no to the placement still can't be written as hers.
ask-her-yourself = “I think you should ask Leyla, when she's ready.”
    .feedback = So every evening until Wednesday he asks her whether she is ready. You haven't agreed it with her, and “when she's ready” sounds as if there is something to tell. Better to say that you never give out that kind of thing.
yes-briefly = “Yes, I spoke to her briefly, but it wasn't about you at all, Kemal.”
    .feedback = Now he knows that she has a way to you that he didn't know of, and it will soon be shut. That you have spoken is confidential too. “Who we talk to, we never say” can be said just as kindly.

scene-slam = When the hand hit the counter
slam-hand = “Am I being put out again?” Kemal's hand hits the counter so that the pencils jump.
    .why = He hits a counter when he is shown out for the second time, and threatens nobody. It doesn't show how he is with Leyla and is no basis. Mention it all the same when you get a second opinion: a specialist can use it in a risk assessment.
slam-emin = Emin has put down his book and is holding his hands over his ears. Carsten comes out of his office.
quiet-please = “Tone it down, Kemal, and we'll talk about it in here.”
    .feedback = Clear and calm, and the step that was missing before. You don't mention yesterday, and Emin needn't hear any more.
end-it = “We're stopping here. Go home, and Carsten will ring at two.”
    .feedback = The way to the complaint is open, and the counter is calm. But he still hasn't been asked to tone it down, and now he drives home angry with a boy holding his ears. The smallest step first.
now-i-see = “Now I understand why you had to wait outside yesterday, Kemal.”
    .feedback = What has the counter to do with Leyla's meeting? Noise and upset are to be assessed on their own. When you tie the two together, an angry man becomes evidence, and that he isn't.
hand-over = “You'll get the papers, so you can go home. Okay?”
    .feedback = Whoever shouts gets the papers; that is what the queue learnt today. They are about Leyla, the power of attorney has not been looked into, and they are confidential even when things get hot. Bring in your manager.

## Emin and the evening

scene-boy = When you talked about Emin
boy-heard = The complaint I'll see to today. The counter and yesterday I'm keeping apart.
boy-yesterday = “So that's what you think of me,” said Kemal, and left.
boy-lene = Leyla told me: when Kemal's working, Emin stays home from school and writes down who she talks to. Five kroner for every name.
    .why = She is hardly ever unwatched, and the one who watches is her own son. It fits the book that you saw yourself in May and today, in the middle of school hours.
boy-carsten = Surely the school has noticed. Is that one of ours?
notify-today = “I'm reporting it today, for Emin is being made to keep watch.”
    .feedback = A boy kept home to watch his mother may need special support. Where there is reason to assume so, it has to be reported under section 133 of the Act on the Child. Agree with the family department on how they speak to the parents.
notify-with-way = “I'm reporting it today and writing where they can meet Leyla alone.”
    .feedback = The report is right. Who can read it? Kemal is a party to Emin's case and can ask to see it. Ring and tell the family department about the safe way, and ask where it can be kept shielded.
lenes-to-do = “Wasn't it Lene who heard it? Then it's hers.”
    .feedback = When everyone counts on everyone else, it easily ends up with nobody doing it. You know it too now, and have seen the book yourself, twice. According to Save the Children Denmark on the former rule, the duty is personal.
talk-wednesday = “I'll bring it up with Leyla and Kemal on Wednesday. That's more open.”
    .feedback = Then Emin waits a week, and Kemal learns what Leyla has said. In honour-related cases, according to Aalborg Municipality's guidance, the report is not gone through with the parents. Report it now, and let the family department assess the rest.

scene-evening = When Lene thought of the evening
evening-lene = We've talked about the note and the counter. Tonight the three of them sit at the same table.
tonight-first = “I'll catch Leyla in a break and ask what tonight will be like.”
    .feedback = She knows the evening better than you do, and says what is safe. Mention 112 in acute danger and a number she can remember. Access to digital post can be changed, and one can apply for exemption; whether and when is her choice.
tonight-advice = “Shouldn't we ring the safety consultants, no names?”
    .feedback = They can advise anonymously, and a proper risk assessment is made by people trained for it. In acute danger it is 112. What Leyla thinks of the evening, you have still to hear.
change-mitid = “I can shut Kemal out of Leyla's digital post today, can't I?”
    .feedback = What does Kemal discover tonight, and who does he ask? Access to her post matters: it can be changed, and she can apply for exemption. She decides whether and when, for she is the one sitting at the table.
nothing-said = “We haven't told him a thing, Lene. Tonight will be like any other.”
    .feedback = He has waited outside, complained and stood at a counter. He takes that home, whatever you have said. The citizen's safety has to be thought through after the meeting as well.

## Wednesday

scene-room = Wednesday, when you offered time alone
room-tonight = “A long evening,” said Leyla when you asked. “But I know the number by heart. And 112 even Emin knows.”
room-advice = The safety consultant gave you three things for Leyla to choose between. She got the number from her teacher and chose herself.
room-mitid = On Thursday evening the access to her post was shut. “It wasn't me,” said Leyla. That was true, and it didn't help.
room-nothing = On Thursday evening Kemal asked for three hours. Nobody had talked to her about what to answer.
room-floor = Wednesday at ten. Leyla looks at Kemal, who points to a creaking board. She steps round it.
    .why = She is looking where to step, for he points to a board that creaks. It is a couple and a bad floor, not a question of permission.
room-ready = I've asked her every evening whether she's ready. She isn't, she says.
room-carsten = Carsten heard all of it. He doesn't agree, but he heard it.
room-stays = I'll say it straight away: today I'm staying in my seat.
room-offer = Through the interpreter you offer Leyla some time alone, as you offer everybody. She can say no.
room-yes = Yes please. Ten minutes, about the placement.
room-rises = Kemal gets up slowly. “Ten minutes,” he says to Leyla. “I'll have a look at the joints.”
room-sits = We've no secrets. She doesn't mean that, and I'm not going anywhere.
    .why = She has just said yes herself through the interpreter, and he says no for her. Together with what else has been seen, it is a concrete sign that he keeps her from speaking for herself.
room-asked = You ask him kindly to wait in the canteen. Kemal shakes his head and stays in his seat.
room-no = No thank you. Kemal can stay.
as-she-says = “Then we'll do what Leyla says. She's the one I asked.”
    .feedback = Her answer weighs heavily.
    .feedback-right = She has answered, and that is how it will be. Nobody needs to be excluded today. The offer comes again next time.
    .feedback-partly = What does she say? Yes. And he stays in his seat. For her yes to count, you have to decide it: what has been tried, how little is enough, and has the evening been thought through?
ten-minutes = “Leyla, I need your own answers, for ten minutes. You may have someone else with you.”
    .feedback = Clear, short and with a reason that is true.
    .feedback-right = She has said yes, you have asked him to wait, and he stays in his seat. Whether that requires section 8(2) at all when the choice is hers is unsettled; you follow the strict reading. The evening has been thought through.
    .feedback-partly = He has already got up. A decision is more than is needed, and to him it sounds like last week. “Thank you, Kemal, ten minutes” was enough.
    .feedback-breach = Yes, she has answered herself, and he stays in his seat. But who has talked to her about the evening? Before a companion has to leave, the citizen's safety must be thought through, and there were six days to do it.
ten-minutes-unasked = “Leyla, I need your own answers, for ten minutes. You may have someone else with you.”
    .feedback = “But I said no,” says Leyla afterwards. Last week cannot carry today: the basis has to be assessed anew, and without her yes the weighty grounds of section 8(2) are missing. A no can be hard to read. Keep the offer open.
all-together = “Shall we all sit together, so things calm down?”
    .feedback = Calm is a good thing to want after such a week.
    .feedback-partly = You end in the right place, for Leyla has said no thank you. But it was your reason that came to count, and not her answer.
    .feedback-breach = Whom did you ask, and who answered? Leyla said yes to ten minutes alone, and now it has been undone for her. Her wish weighs heavily.
from-now-on = “From today I always speak to Leyla alone first. Is that all right?”
    .feedback = “Always?” asks Kemal, and Leyla hasn't asked for it. Each exclusion needs a basis, must be kept to what is necessary and assessed anew. What always applies may in the circumstances be a formal decision; talk to your manager first.
as-we-agreed = “Ten minutes, as you said on the phone?”
    .feedback = Six words too many. Kemal didn't know that you had spoken, and now he can find the way. What she has said alone is confidential, even something so small. The offer that everybody gets was enough.

## Before the note

before-nine = Leyla used nine of the ten minutes. “I start on Monday,” she said to Kemal. “I'm the one saying it.”
before-sat = Leyla waited a little to see whether there was more to come from you. Then she took out her calendar.
before-no = In the doorway Leyla turned round. “Thank you for asking,” she said in Danish.
before-out-again = Kemal went. Leyla sat looking at the door for ten minutes. “But I said no,” she said.
before-together = For the rest of the meeting Kemal did the talking. Leyla drew a little car in the margin of the appointment letter.
before-always = “Always?” said Kemal. “I haven't asked for that,” said Leyla.
before-telephone = “On the phone?” said Kemal. “When was that?” Leyla looked down at the table. For the rest of the meeting she answered “yes”.
before-desk = They have gone.

## The note

note-desk = What belongs in the note, and who can read it?
note-call = Thursday, 8.10: Kemal rang, was unhappy at having waited outside and wanted to complain.
    .feedback = Who got in touch about what, and when. These are his own words in summary, and he may well read them.
note-added = Added Thursday: Kemal asked twice to let Leyla answer. She said yes to time alone, he stayed. Outside 20 mins.
    .feedback = Belongs there if it was written on Thursday. It gives the basis, the milder steps and the scope, and anyone can see when it was added. If it wasn't written then, the date is wrong.
note-guided = Kemal has been told of the manager, the citizens' adviser, Ankestyrelsen and the Ombudsman.
    .feedback = Belongs there if he was told all of it. If he was told only part, the note must not say more.
note-mandate = Power of attorney received Thursday. The lawyer looks at its scope before anything goes out.
    .feedback = Belongs there if that is what you set going and nothing has been handed out since. It is a neutral step, and Kemal may well read it.
note-afresh = On Wednesday Leyla was offered time alone, and her answer was followed. Nothing is decided about coming meetings.
    .feedback = Belongs there if her answer was followed, whether yes or no. Then the next person knows that nothing is decided beforehand.
note-excluded = On Wednesday I decided to speak to Leyla alone for ten mins. Reason and milder steps are below.
    .feedback = A decision to exclude has to be visible afterwards, with its basis, milder steps and scope, also when it was wrong.
note-from-now-on = On Wednesday I said that from now on I speak to Leyla alone first. Carsten knows, and it will be assessed anew.
    .feedback = It was said, so it has to be there. Without a note nobody can put it right.
note-refused = Leyla does not want the placement at the transport office. This was stated on Thursday.
    .feedback = Kemal has said so. The companion's refusal is not the citizen's. Write who said what.
note-why-mandate = The power of attorney was written on Wednesday evening so that Kemal could learn what Leyla said.
    .feedback = The time can be written. Why it was written is a guess at somebody's thoughts, even when it is a good guess.
note-shout = Kemal was loud at the counter on Thursday, so it was well founded to have him wait the day before.
    .feedback = Two things that don't belong together. The behaviour at the counter can be recorded on its own and can't carry something decided the day before.
note-way = Leyla can be reached in the breaks at the language school. “Car 41” means that somebody is listening.
    .feedback = The safe way is only safe as long as others can't read about it. In the course's view it should be kept where it is shielded in your workplace. Ask your manager where that is.

## Endings

ending-car-41 = Car 41
    .text = On Monday at nine Leyla sits down in the transport office. Kemal has had an answer to his complaint: not upheld, but an apology for the note. The lawyer is still looking at the power of attorney. Emin is back in class, and the family department is talking to the parents separately.

        Her letters she now collects from the teacher herself. “I find the way,” she says. It isn't solved, and she is the one driving.
ending-half-way = Half-way
    .text = You didn't tell too much, Emin isn't forgotten, and the evening was thought through. Leyla didn't have her ten minutes alone on Wednesday, and her own word about the placement is still missing.

        She comes again next month. Ring the language school in a break before then, and ask her what it would take next time.
ending-three-lines-left = The note
    .text = Leyla had her ten minutes, and on Monday she starts. When the complaint is dealt with, it is Lene's note that is read. What carried the twenty minutes isn't there in a form that stands up, and on that Kemal's complaint is upheld.

        Sit down with Lene on Monday morning and write it down with that day's date. It is late, and better than nothing.
ending-the-way-on-file = The way is on file
    .text = You told nobody anything. But where Leyla can be met alone is now in writing, and Kemal has asked to see everything that is written.

        The lawyer notices before it is sent. On Monday, ask Carsten where such information can be kept shielded, and ask Leyla whether a new way has to be found.
ending-read-aloud = Read aloud
    .text = In the evening Kemal reads aloud at the kitchen table from the paper the municipality has let out of its hands. Leyla listens to find out what she has said.

        On Thursday her chair at the language school is empty. Ring the safety consultants without names, get the lawyer to look at what has gone out, and ask the teacher when Leyla is alone. Jan keeps the place another week.
ending-works-it-out = Worked out
    .text = Kemal has heard a little from the municipality and works out the rest. In the evening he asks until it adds up, and Emin has been given a bigger book.

        On Thursday Leyla doesn't take calls at the language school. Begin there all the same: ring the safety consultants without names, and arrange with the teacher how Leyla can be given a message when she is alone.
ending-five-kroner = Five kroner
    .text = In September Emin's teacher reports her concern: 31 days' absence and a book of names that he showed round at break. Your name is in it twice. The first time is in May.

        You can report it today, though it is late. What Leyla said, and what you have seen yourself, belongs in it.
ending-unwarned = Thursday evening
    .text = On Thursday evening all of it came home, and Leyla hadn't been allowed to think it through with anyone. Emin got his book out again. The worst didn't happen, and that was luck.

        On Monday she is at the language school. Ask her in a break what the evenings are like, whom she wants to ring, and whether her post should go another way. Ask the safety consultants for advice.
ending-closed-door = Closed doors
    .text = Kemal writes to Ankestyrelsen, the Ombudsman and the newspaper. His first sentence is that nobody would listen to him, and it is hard to contradict him.

        Leyla is asked for a statement while he looks on. “I've nothing to complain about,” she says. Get Carsten to ring Kemal on Monday, and ring the language school yourself.
ending-said-no = “But I said no”
    .text = Without having asked for it, Leyla got one more closed door to explain. To the next meeting Kemal brings a sentence that she has signed: she wants him there every time.

        It may be her wish. Begin by saying that Wednesday's decision was wrong, and ask her again where she can speak freely.
