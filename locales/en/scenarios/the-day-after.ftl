title = The day after
occasion = After a meeting where the companion waited outside
summary = Yesterday your colleague asked Leyla's husband to wait outside for twenty minutes. Today he rings. He wants to know what she said, wants the papers and wants to complain. What may you say, and how do you reach Leyla?
task = Take Kemal's call, sort out the note and the power of attorney, and talk to Leyla where she can speak freely. Decide what the next meeting calls for.

cast-leyla = Leyla
    .about = 33, came from Azerbaijan through family reunification, three years in Denmark. Nine years on the phones at a taxi office in Baku. Goes to the language school. Mother of Emin, seven.
cast-kemal = Kemal
    .about = 41, married to Leyla. Came from Turkey as a child and speaks fluent Danish. A floor layer with his own van. Laid the floor in the corridor outside your office.
cast-lene = Lene
    .about = Your colleague. Took your meeting with Leyla yesterday. Had never before asked a companion to step out.
cast-carsten = Carsten
    .about = Your manager. Likes to see cases moving, but listens.

file-contract = Contract, 4 March, extract
    .text = Leyla answered the phones at a taxi office in Baku for nine years. Wish: “a place where somebody has to get somewhere and I find the way”.

        Agreed: a work placement in the mornings at the transport office (journeys for elderly people and patients).

        Azerbaijani interpreter. Does not yet read letters in Danish. No power of attorney.
file-may = Your own note, Wednesday 6 May, 9 o'clock
    .text = Leyla came with her husband, Kemal, as companion (bisidder, the person a citizen may bring for support), and an interpreter. He answered most things and reads her digital post, “otherwise it just sits there”.

        Their son Emin, 7, wrote in a little book. Asked what my name was.
file-yesterday = Lene's note, yesterday
    .text = Leyla, husband and interpreter. Companion waited outside for 20 mins.

        Good talk. Bad atmosphere afterwards.

        Next: Wednesday at 10.
file-dispatch = Email from the transport office, Monday
    .text = On Friday Leyla looked at the board for two minutes and pointed: car 41 was in two places. We'd be happy to keep the place for her.

        Her husband rang afterwards and asked who works in the office. Nice chap.

        Regards, Jan, shift leader

scene-morning = When the telephone was flashing
morning-desk = Thursday, ten past eight. You were off sick yesterday, and Lene took your meeting with Leyla.
morning-lene = I sent Kemal out for twenty minutes. Twice I asked him to let Leyla answer. Then I offered her time alone. She said yes, he stayed. I've slept terribly.
morning-rang = He's rung twice already. There it is again, flashing.
agreed-contact = “How may we contact Leyla, and what was he told?”
    .feedback = Two things to know before the phone: how Leyla can be reached without danger, and what Kemal already knows. Otherwise you easily ring the wrong place or say too much. A safe way of contact only works if the next person knows it too.
write-it-now = “Write down what you saw and did, while you remember it.”
    .feedback = The basis, the milder steps and the scope should be recorded as soon as possible, and better today than on Monday. How Leyla can be reached, you still have to ask.
take-the-call = “I'll take it. You can tell me the rest afterwards.”
    .feedback = Kemal shouldn't have to wait longer than necessary, and that is a fair thought. But you don't know what he was told yesterday, or how Leyla can be reached. Half a minute with Lene could have given you both.
ring-leyla = Ring Leyla first, so that you know how she is.
    .feedback = You think of her first, and that is a good thought. But the mobile number on file is not an agreed way of contact, and in May it was Kemal who read her post. Ask what has been agreed before you ring.

scene-call = When Kemal asked what she had said
call-mobile = Leyla's phone, Kemal speaking. I've got it today. What did you want her for that I mustn't hear?
call-out = You put me out in the corridor like a schoolboy. On a floor I laid myself.
call-door = The last time anyone shut a door on me, my father died behind it. That's why I want to be there.
    .why = That he wants to be there, and is angry about the closed door, is not in itself a sign of pressure. He tells you why it hurt, and a companion is allowed to be dissatisfied. What is worth noticing is something else.
call-what = Leyla isn't saying a thing, and I've been through her phone. So what did she say to you?
    .why = He goes through her phone to find out what she said, and mentions it as if it were quite ordinary. Monitoring phones and post is named among the signs. It proves nothing, but it is part of a pattern.
hear-him = “It was hard sitting out there. What was talked about, I won't tell you.”
    .feedback = You hear him, and you say where the line is. What a citizen says alone is confidential, towards a spouse too. Nor do you reveal whether she said anything.
none-of-yours = “I can't go into that. It's Leyla's talk.”
    .feedback = You pass nothing on, and that matters most. But the tone shuts one more door on a man who has just told you about a shut door. You can keep to confidentiality and still hear him. That makes the rest easier, for Leyla too.
nothing-bad = “Don't worry. She didn't say anything bad about you.”
    .feedback = You want to put his mind at rest, and that is kind. But now he knows that she said something, and what it was not about, and he can go on asking at home. What she said alone is confidential, even when it sounds harmless.
concerned = “Lene got concerned because you were answering for Leyla.”
    .feedback = You want to be honest about the reason. But you voice a suspicion to the person it is about. When he knows what the municipality believes, things can come to a head at home. Keep to what he experienced himself: Lene chose to talk to Leyla alone about one item.

scene-complaint = When Kemal wanted to complain
complaint-hard = Yes. It was.
complaint-business = No, no. She's only my wife, after all.
complaint-something = Nothing bad. So she did say something.
complaint-word = What kind of thing? Say the word.
complaint-taxi = And you can forget about that taxi business. Men ringing in all night. Not for her.
    .why = The placement is in the mornings and is about journeys for elderly people and patients. He has rung himself to ask who works in the office. He decides what work she may take, and it is her own wish that suffers.
complaint-kemal = I want to complain. And I want a decision in writing.
guide = “You can raise it with my manager, the citizens' adviser, the supervisory authority (Ankestyrelsen) or the Ombudsman. What you can have in writing, I'll find out.”
    .feedback = You promise no more than you know. A companion waiting outside during one item is presumably not normally a formal decision, but the line can be doubtful and the route for complaints unsettled.
take-it-down = “Tell me what you're unhappy with, and Carsten gets it today.”
    .feedback = You take the complaint seriously at once, and it shows. What was missing is the other places where the matter can be raised: a citizens' adviser, Ankestyrelsen (the National Social Appeals Board) and the Parliamentary Ombudsman. He should know of them, even when you would rather sort it out yourself.
no-complaint = “It wasn't a formal decision, so you can't complain about it.”
    .feedback = The first part is presumably right: normally it is not a formal decision, though the line can be doubtful. But the matter can still be raised with your manager, a citizens' adviser, Ankestyrelsen and the Ombudsman. When somebody asks, you give that guidance.
send-decision = “You'll get a decision with reasons in Leyla's digital post this afternoon.”
    .feedback = You want to give him something proper to hold. But one item in one meeting is presumably not normally a formal decision, and the reasons will lie where Kemal reads along. A formal letter home can make things unsafe for Leyla. There is still time to stop it.

scene-mandate = When the power of attorney came
mandate-names = Kemal wrote down the names and put the phone down without slamming it.
mandate-half-page = The complaint fills half a page. “Read it out,” said Kemal. You did. “Yes,” he said. “That's it.”
mandate-hung-up = “We'll see about that,” said Kemal, and hung up.
mandate-afternoon = “This afternoon,” Kemal repeated. “I'll be looking out for it.”
mandate-mail = At half past nine a power of attorney comes by email: “My husband, Kemal, may have all notes in my case.” Under Leyla's name it says: yesterday, 7.40 pm.
    .why = The power of attorney was written a few hours after the twenty minutes, in a language in which Leyla does not yet read letters. It may well be her wish, but the story does not quite hang together. That is a reason to ask her when she can speak freely.
mandate-carsten = The signature looks right. He's coming at eleven. Can't we just deal with it?
mandate-lene = She doesn't read letters in Danish, though.
mandate-letter = And you've promised him reasons in her digital post. Isn't he the one who reads it?
stop-and-ask = “We wait. The lawyer looks at it, and I'll ask Leyla alone.”
    .feedback = How far the power of attorney reaches, whether it is her free wish, and whether anything can be held back, is not for you to decide alone. Waiting is not saying no.
stop-both = “We wait. The lawyer looks at the power of attorney, and I'm stopping the letter now.”
    .feedback = You put your promise right before it does harm, and you clarify the role before papers go out. How far the power of attorney reaches, and what Kemal can have in writing, are questions for a lawyer. A formal letter that he reads first solves neither.
adult-signature = “She's an adult, and it's her name. I'll email the notes.”
    .feedback = You want to follow the rules, and a power of attorney does normally count. But how far it reaches has not been decided, and there are concrete signs that Leyla may not have been able to say no. Confidential papers must wait until that has been looked into; a note once sent cannot be called back.
without-minutes = “I'll send everything except the part about the twenty minutes.”
    .feedback = A compromise meant to bring calm. But the rest of the case is confidential too, and you send it before the power of attorney and her wish have been looked into. And the gap shows him where to ask. Stop, ask Leyla, and have a lawyer look at all of it.
not-valid = “She was pressed. I'll tell him that the power of attorney doesn't count.”
    .feedback = There is reason for concern. But you haven't asked Leyla, and pressure that you believe in is not yet a fact on file. Her wish has to be clarified when she can speak freely, and a lawyer should look at whether it counts. You can put off the answer without saying no.

scene-yesterday = When the note was found
yesterday-lawyer = All right. The lawyer will answer before Wednesday. I'll let Kemal know.
yesterday-read = The email is sent. Two minutes later the receipt comes: read.
yesterday-pages = Five pages have gone. The last one is page 6, and there is no page 4.
yesterday-who = Kemal answers within a minute: “Who says it doesn't count? Did she say that?”
yesterday-letter = The letter with the reasons is in Leyla's digital post. Opened at 9.52.
yesterday-slip = The slip you should have had: Leyla only wants to be rung at the language school, at a quarter past ten. If she says car 41, somebody's listening.
yesterday-page = I wrote a page while you were talking. But the note is three lines, of course.
yesterday-lines = My note is three lines. I'm a bit ashamed of it. I remember everything, but it was yesterday.
add-marked = “Let it stand, and write the rest underneath. With today's date.”
    .feedback = Then everybody can see what was written when. Basis, considerations, milder steps and scope belong there, even a day late.
rewrite = “Change it so that it says what it should have said.”
    .feedback = The content improves, and that is what you want. But now nobody can see that it was written after the complaint, and so it looks like something made for the occasion. Let the original stand, and mark the addition with its date.
leave-short = “Leave them. What isn't written, nobody can use against her.”
    .feedback = You think about who may read it, and you should. But without a basis nobody can see whether the decision was sound, and the next person has to start from scratch. Write factually, and have a lawyer look at who can get access.
name-it = “Write what it is: psychological violence. Then the basis is there.”
    .feedback = What Lene saw may be signs of it. But you are not to decide on guilt, and the next person cannot test a verdict. Write who said and did what, and what had been tried. That is the basis.

scene-empty-line = When Leyla wasn't there
empty-teacher = At a quarter past ten Leyla's teacher picks up the phone at the language school. “She's just gone. Her husband came and fetched her. She asked me to say something about a car 41.”
empty-thought = You have a mobile number, an address and a teacher waiting for an answer.
same-time-tuesday = “Thanks. Tell her, when she's alone, that I'll ring on Tuesday at the same time.”
    .feedback = You stay with the way Leyla herself has approved, and open it again. If you are unsure of the risk in the meantime, the safety consultants can advise you without your saying who it is about.
text-her = Send a text: “Ring me when you can talk freely.”
    .feedback = You want to show that you are there. But Kemal goes through her phone, and “when you can talk freely” says more than you want said. Keep to the form of contact she has chosen herself, even when it is hard to wait.
drive-there = Drive to the address and ring the bell. “Then at least I'll know she's all right.”
    .feedback = It is hard to sit still now. But she hasn't asked for a visit, and it is she who has to explain it afterwards. In acute danger you ring 112. Otherwise you make the plan with her, and for that you have to reach her where she feels safe.

scene-line = When the line went silent
line-slip = Lene's yellow slip says: the language school, the break at a quarter past ten, “car 41” if somebody is listening. You ring with the interpreter on the line.
line-school = At a quarter past ten you ring the language school with the interpreter on the line.
line-silence = “It's Leyla,” she says. Then it goes completely silent.
    .why = It could look like fear, or somebody listening in. But she was only waiting for a teacher to leave. Nine years in a taxi office have taught her not to speak before the line is clear.
can-you-talk = “Can you talk now? If not, just say car 41.”
    .feedback = First the line, then the questions. Where there are signs of pressure, her wish has to be clarified when she can speak freely. She gets a way out, too.
about-the-mandate = “Kemal has sent a power of attorney. Is it what you want yourself?”
    .feedback = It is the right question, but it comes too early. If anyone is listening, the answer isn't free, and then they know that you have doubts. Ask first whether she can talk.
come-here = “Come here straight away. I'll find a safe place.”
    .feedback = The worry is understandable, and the offer may be right one day. But you haven't yet heard how she is, or what she wants. An adult citizen decides for herself whether she wants help. In acute danger it is a different matter.

scene-her-turn = When Leyla asked about her residence permit
her-turn-clear = The line's clear. That's how I used to ask, too, when somebody whispered an address.
her-turn-wait = Wait. Somebody's in the doorway. … There. Now you can ask again.
her-turn-bag = I've got dictation in ten minutes. May I tell you first?
her-turn-plate = The power of attorney lay by my plate. Kemal read it aloud in Turkish. Nobody ate until I had signed, and Emin was hungry.
    .why = She signed a text she couldn't read herself, while the child waited for his food. That says something about how free the choice was. What it means for the power of attorney is a question for the lawyer.
her-turn-card = He's got my health card as well. But I asked him myself to collect my medicine.
    .why = His having her card can look like control. Here she has asked him to run an errand, and she says so where she can speak freely.
her-turn-stay = He says that if I make trouble, I'll lose my residence permit. Is that right?
    .why = The fear of losing her permit has become a reason to keep quiet. Fear of being sent away is named among the signs. What really applies, neither Kemal nor you can decide.
refer-stay = “I won't guess at that. Shall I find a lawyer you can safely talk to?”
    .feedback = You don't guess but show the way. The Aliens Act has a special provision on cohabitation that ends because of abuse and the like, but the assessment is for the immigration authorities.
keep-stay = “No, that's not for him to decide. You won't lose your permit.”
    .feedback = The first part is right: it isn't Kemal's decision. The rest you don't know. There is a special provision on cohabitation that ends because of abuse and the like, but the immigration authorities assess it case by case. A kind promise can make her act on a wrong basis.
not-ours = “That's for the immigration authorities. We can't answer it here.”
    .feedback = That is right, and you don't guess. But the threat is left hanging, and she doesn't know where to get an answer. Show the way to legal advice, and find out when she can safely use it.
low-profile = “Then better keep a low profile until you've got a permanent permit.”
    .feedback = You want to look after her. But the advice assumes that Kemal is right, and you don't know that. It can hold her in something she need not put up with. Refer her to legal advice, so that she can choose on a sound basis.

scene-allowed = When she asked whether it is against the law
allowed-refer = Yes please. Somebody who knows.
allowed-keep = Are you sure? Will you put that in writing for me?
allowed-not-ours = No. Nobody can.
allowed-question = At the taxi office some customers wanted to know where every car was. The control tower, we called them. Is it against the law when it's your husband?
can-be = “It can be. I'm not judging, but I know who you can ask.”
    .feedback = You recognise it without judging. Psychological violence, including through negative social control, can be a crime; guilt is for the police and the courts. You show the way to help.
it-is-violence = “Yes. It's called psychological violence, and it's a crime.”
    .feedback = You take her seriously, and that is right. But you have heard a little over a telephone, and it is not you who decides whether something is a crime. Say that it can be, and show the way to somebody who can advise her. Then she isn't left hanging on your verdict.
every-couple = “Hard to say from the outside. Every couple has its own way.”
    .feedback = You don't want to judge a marriage, nor should you. But she asked about something definite, and psychological violence, including through negative social control, can be a crime. When it is called a private matter, she is left alone with it. Recognise it, and show the way.
report-him = “I can report it for you, so that you don't have to.”
    .feedback = You want to lift something heavy for her. But what she got was one more choice made by others. An adult citizen decides for herself whether she wants help, and which. Acute danger is a different matter, and Emin is a matter of his own.

scene-next = When Leyla asked about Wednesday
next-can-be = Good. So I'm not the only one who's had the thought. May I have the number?
next-verdict = That fast? You've only heard me.
next-couple = Yes. Forget it, then.
next-report = No. If that trip is to be driven, I'll drive it myself.
next-cups = Leyla says no more about it. At the other end somebody is rattling cups.
next-wednesday = We're coming again on Wednesday. Is Kemal to go out in the corridor? It's the worst floor he's ever laid.
what-you-want = “What do you want yourself? I'll assess it afresh on Wednesday.”
    .feedback = The basis has to be assessed anew each time, and her wish is the best place to begin. That she can complain herself, you could also have said.
complain-too = “We'll see about that. You can complain about yesterday yourself: to Carsten, Ankestyrelsen or the Ombudsman.”
    .feedback = She gets the same guidance as Kemal, where nobody else can hear it. It is easily forgotten, for it was her companion who was asked to wait outside. What she herself wants on Wednesday, you hardly got to ask.
promise-out = “No, he won't be coming in at all. I promise you.”
    .feedback = You want to give her peace. But you can't promise it beforehand: an exclusion must be limited to what is necessary, and the basis must be assessed anew each time. Nor have you heard whether it is what she wants.
emin-translates = “We'll see about that. Couldn't Emin translate until the interpreter comes at half past ten?”
    .feedback = You don't want to waste the time. But under Act no. 469 of 14 May 2025 nobody under 18 may be used as an interpreter in oral communication, unless it concerns something unproblematic, such as the time and place of an appointment. A meeting about a placement is more than that. Here a seven-year-old would have carried the words between his parents.
no-more-doors = “No. It caused upset, so we'll all sit together.”
    .feedback = You want to spare her more evenings like yesterday's. But you haven't asked what she wants herself, and she can speak freely right now. Her wish weighs heavily, even when it is awkward to follow.

scene-desk = When Kemal raised his voice
desk-wish = “Ten minutes alone,” said Leyla. “Then he's to hear it from me.” Then the school bell rang.
desk-no-complaint = “Complain? No,” said Leyla. “But I want ten minutes alone on Wednesday. Then he's to come in and hear it from me.”
desk-never = “Not at all?” said Leyla. “Then I'm the one who has to explain it in the evening. Every time.” Then the school bell rang.
desk-ten = “Oh,” said Leyla. “I'd been thinking of ten minutes, actually.” Then the school bell rang.
desk-seven = “Emin?” said Leyla. “No. He's seven. He's not to carry my words.” You promised to find another interpreter. Then the school bell rang.
desk-van = Through the window you can see Kemal's van. Leyla is in the passenger seat, looking straight ahead.
desk-bench = At eleven o'clock Kemal is standing at the counter. Behind him sits Emin with a little book. It is Thursday, in the middle of school hours.
desk-message = Now you're chasing her as well. What do you want with my wife?
desk-read = I've read it. It says: Good talk. About what? I want to see the rest!
desk-papers = I've got a power of attorney! I'm not leaving without the papers!
desk-voice = The queue turns round. He is talking very loudly, but he threatens nobody.
lower-voice = “I'd like to talk to you, but not that loud.”
    .feedback = He is loud, not threatening, so you just ask for calm. Behaviour is a question of its own and has nothing to do with the suspicion.
out-of-house = “You're leaving now. Come back when you can talk properly.”
    .feedback = You want to protect the receptionist and the queue. But he has raised his voice and not threatened anyone, and you haven't yet asked him to tone it down. Threatening or grossly disruptive behaviour can justify sending him away. Where the line runs has not been decided, but asking first is the mildest step.
think-of-emin = “Think of Emin. He's the one we're concerned about as well, you know.”
    .feedback = It is true, and you say it because the boy is sitting right there. But now you have told the concern to the person it is about, in front of the child and a whole queue. Both Emin and Leyla may suffer for it. The concern belongs in a notification and not at the counter.
three-lines = “Here are Lene's three lines. The rest has to wait for the lawyer.”
    .feedback = It looks like a good way of getting some calm. But the role hasn't been clarified, and you are handing out a paper because somebody is shouting. Besides, the three lines say “Good talk”, and that gives him something new to ask about at home.

scene-aside = When he had calmed down
aside-river = My mother says I talk across a river.
aside-sorry = Kemal takes a few steps towards the door and stops. Then he sits down beside Emin. “Sorry,” he says to the room.
aside-emin = Concerned about Emin? What's been said about Emin?
aside-three-lines = Good talk. What sort of good talk?
aside-afraid = I'm afraid of losing them. There. Now I've said it.
aside-no = Put down that she says no to that placement. And have you talked to her today?
    .why = He says no on her behalf, and she has never said it herself. The contract says the opposite. That he is afraid of losing his family doesn't make his answer hers.
his-words = “I'll put that down as your words. Who I talk to, I never say.”
    .feedback = The companion's refusal is not the citizen's. And you keep quiet about whether you have spoken to her: answer once, and silence the next time becomes an answer too.
on-hold = “Then we'll put the placement on hold for a month.”
    .feedback = You want to take the pressure off the family. But it is Leyla who loses something, and she hasn't said no. His refusal is not hers, and she should be no worse off because he was asked to wait outside.
ask-her-yourself = “You'd have to ask Leyla, when she's ready.”
    .feedback = You leave it to Leyla and keep yourself out of it. But you haven't agreed it with her, and “when she's ready” sounds as if there is something to tell. Then she is the one who has to answer tonight. Better just to say that you never tell people that kind of thing.
yes-briefly = “Yes, briefly, but it wasn't about you at all.”
    .feedback = A calm answer to a man who has just shown that he is afraid. But now he knows that you have spoken, and that she has a way to you that he didn't know of. That there has been a meeting is hers to tell as well.

scene-slam = When the hand hit the counter
slam-hand = Kemal's hand hits the counter so that the pencils jump. “You wouldn't want to meet me when you're off work,” he says to the receptionist.
    .why = It is threatening towards a member of staff, and serious in itself. But it doesn't show how he is with Leyla, and it should not be mixed up with the question of social control.
slam-emin = Emin has put down his book and is holding his hands over his ears. Carsten comes out of his office.
slam-carsten = Kemal. I'm Carsten, and I'm the one who reads the complaint.
end-it = “We're stopping here. Go home for today, and Carsten will ring you at two about the complaint.”
    .feedback = Threatening behaviour can justify breaking off a meeting and asking somebody to leave. You do it briefly, without mentioning yesterday, and you keep the way open for the complaint. They are two separate matters.
quiet-please = “Kemal, I can see you're angry, but tone it down, or I'm ending this meeting.”
    .feedback = Clear and calm, and as a rule it is the right place to begin. But he has just said something threatening to a colleague. That can justify breaking off now, and it should also be recorded on its own.
now-i-see = “Now I understand much better why Lene asked you to step out yesterday.”
    .feedback = It is hard to hold back when you have just had a fright. But what happens at the counter concerns the staff and has to be assessed on its own. When you tie it to yesterday, an angry man becomes a proof, and that he is not.
hand-over = “Easy now. You'll get the papers, so that you can go home with Emin.”
    .feedback = You think of the boy and of getting calm. But the papers are about Leyla, the power of attorney has not been looked into, and the threat has now become the way to them. They are confidential even when things get hot. Break off, and bring in your manager.

scene-boy = When you talked about Emin
boy-on-hold = Will you be cancelling with the transport office? And is that what Leyla asked for?
boy-two-o-clock = I'll ring him at two. The counter and yesterday I'll keep apart.
boy-name = On the way out Emin asked what your name was and wrote it in the book. As he did in May.
    .why = A child who writes down names may just be playing. But it fits what Leyla told yesterday: the book is used to keep track of who she talks to. Two observations independent of each other are more than one.
boy-lene = Leyla said it yesterday: when Kemal's working, Emin stays home from school and writes down who she talks to. Five kroner for every name.
    .why = She is hardly ever unwatched, and the one who watches is her own son. It hurts both her and the child, who misses school meanwhile.
boy-carsten = Surely the school has noticed that he's missing. Is that one of ours?
notify-today = “I'm making a notification today, and I'll write how Leyla can be reached safely.”
    .feedback = A boy kept home to watch his mother may need special support. Where there is reason to assume so, a notification has to be made under section 133 of the Act on the Child.
call-first = “I'll ring the children's department without giving names. If it's enough, I'll notify.”
    .feedback = Getting advice is good, and it does come to something today. But the duty doesn't wait for a yes: there is already reason to assume that Emin may need special support. By all means ring, and notify in any case.
lenes-to-do = “It was Lene who heard it, so it's hers.”
    .feedback = It sounds natural, since it was she whom Leyla told. But now you know it too, and you have seen the book yourself, twice. According to Save the Children Denmark on the former rule, the duty is personal. When everyone relies on each other, it is easily nobody who does it.
talk-wednesday = “I'll bring it up with both of them on Wednesday.”
    .feedback = You want to be open with the parents, and that is often good. But Emin waits a week, and Kemal learns what Leyla has said. In honour-related cases, according to Aalborg Municipality's guidance, the notification is not gone through with the parents. Notify now, and let the children's department assess the rest.

scene-room = Wednesday, when you offered time alone
room-floor = Wednesday at ten. Kemal tries the floor with his shoe. “It creaks,” he says.
room-ready = I've asked her every evening whether she's ready. She isn't, she says.
room-carsten = Carsten rang. He doesn't agree, but he heard it all.
room-stays = I'll say it straight away: today I'm staying in my seat.
room-offer = Through the interpreter you offer Leyla part of the meeting alone, as you offer everybody.
room-yes = Yes please. Ten minutes, about the placement.
room-rises = Kemal gets up slowly. “Ten minutes,” he says to Leyla. “I'll have a look at the joints.”
room-sits = We've no secrets. She doesn't mean that, and I'm not going anywhere.
    .why = She has just said yes herself through the interpreter, and he says no for her. Together with what else has been seen, it is a concrete sign that he keeps her from speaking for herself.
room-asked = You ask him kindly to wait in the canteen for ten minutes. Kemal shakes his head and stays in his seat.
room-no = No thank you. Kemal can stay.
as-she-says = “Then we'll do what Leyla says.”
    .feedback = Her answer weighs heavily. If Kemal goes by himself, no exclusion is needed. If she says no, keep the offer open. If he stays seated in spite of her yes, you have to decide it.
ten-minutes = “My assessment is that I talk to Leyla alone for ten minutes. Leyla, you can have somebody else with you.”
    .feedback = Clear, short and limited. Whether it is right depends on today: if she has said yes and he stays seated although you have asked him to wait, there may be a basis under section 8(2) of the Public Administration Act. If he gets up by himself, it is superfluous. If she has said no, the weighty grounds are missing; last week cannot carry it alone.
all-together = “We'll all sit together today, so that things calm down.”
    .feedback = After such a week, calm is a good thing to want. If Leyla has said yes to time alone, you undo it for her, and it is her wish that weighs heavily. If she has said no, you end in the right place, but with your reason and not hers.
from-now-on = “From today I always talk to Leyla alone first. Then everybody knows where they stand.”
    .feedback = Fixed arrangements can give peace. But each exclusion must be limited to what is necessary and assessed anew. Besides, what always applies goes further: in the circumstances it may be a formal decision, and then other rules apply. Talk to your manager before anything becomes lasting.
as-we-agreed = “Ten minutes, Leyla, as you said on the phone.”
    .feedback = You want to support her in what she asked for herself. But Kemal didn't know that you had spoken, and now he can find the way. What she has said alone is confidential, even something so small. An offer that everybody gets is enough.

note-nine = Leyla used nine of them. “I start on Monday,” she said when Kemal came in. “I'm the one saying it.”
note-sat = Kemal stayed in his seat. Leyla waited a little to see whether there was more to come from you. Then she took out her calendar.
note-out-again = Kemal went. Leyla sat looking at the door for ten minutes. “But I said no,” she said.
note-telephone = “On the phone?” said Kemal. “When was that?” Leyla looked down at the table. For the rest of the meeting she answered “yes”.
note-desk = Now both days have to be written down. What belongs there, and who can read it?
note-call = Thursday, 8.10: Kemal rang, was unhappy at having waited outside, asked what Leyla said, and wanted to complain.
    .feedback = Who got in touch about what, and when. It is his own words in summary, and he could well read them.
note-added = Added Thursday about Wednesday: Kemal was asked twice to let Leyla answer. She said yes to time alone, he stayed. Outside for 20 mins.
    .feedback = Belongs there if it was written on Thursday. It gives the basis, the milder steps and the scope, and anyone can see when it was added. If it wasn't written on Thursday, the date is wrong.
note-guided = Kemal has been told of the manager, the citizens' adviser, Ankestyrelsen and the Parliamentary Ombudsman.
    .feedback = Belongs there if he was told all of it. Then others can see what guidance was given. If he was told only part of it, the note must not say more.
note-mandate = Power of attorney received Thursday. Scope and access to notes to be clarified with a lawyer before anything is handed out.
    .feedback = Belongs there if that is what you set going and nothing has been handed out since. It is a neutral step and not a suspicion, and Kemal may well read it.
note-refused = Leyla has said no to the placement at the transport office.
    .feedback = Kemal has said so. The companion's refusal is not the citizen's. Better to write who said what.
note-violence = Kemal subjects Leyla to psychological violence through their son.
    .feedback = It may be right, but it is a verdict and not an observation. Write what has been said and done, and by whom. Emin belongs in the notification.
note-shout = Kemal's behaviour at the counter shows that it was right to send him out.
    .feedback = Those are two different things. The behaviour at the counter can be recorded on its own, as it was. It can't serve as the basis for something decided the day before.
note-way = Leyla is best reached at the language school office on Thursdays at 10.15. Password: “car 41”.
    .feedback = Write with an eye to who may get access. The safe way is only safe as long as others can't read about it. If Kemal gets the file, it is closed. Ask your manager where such information can be kept.
note-afresh = Assessed anew on Wednesday and will be again next time. No exclusion from future talks.
    .feedback = Belongs there as long as you have decided nothing lasting: then the next person knows that nothing is decided beforehand. If you have said that something always applies, it isn't true.

ending-car-41 = Car 41
    .text = On Monday at nine Leyla sits down in the transport office. Kemal's complaint was dealt with. It was not upheld, but the municipality apologised for the note. The lawyer is still looking at the power of attorney. Emin is back in class, and the children's department is talking to both parents, separately.

        On Wednesday Leyla rings an adviser from the school office. It isn't solved, and she is the one driving.

        Next time you assess it afresh. Kemal has promised to have a look at that floor.
ending-half-way = Half-way
    .text = You didn't tell too much, and Emin isn't forgotten. That is worth a great deal. But something wasn't written, wasn't asked or wasn't finished, and it is Leyla who waits for the rest.

        She comes again next month. Before she sits down, she looks at you the way you look at a car that has reported itself free but hasn't arrived.
ending-read-aloud = Read aloud
    .text = In the evening Kemal reads aloud at the kitchen table. Some of it he has been told, some he has on paper, and the rest he works out.

        On Thursday Leyla's chair at the language school is empty. The office has been told that she isn't taking calls. Jan at the transport office asks whether he should keep the place a little longer. You would like to say yes. You just don't know how to ask her.
ending-five-kroner = Five kroner
    .text = Leyla may get her placement. Emin doesn't get his school. In September his teacher makes a notification: 31 days' absence and a book of names that he showed round at break.

        Your name is in it twice. The first time is in May.
ending-closed-door = Closed doors
    .text = Kemal writes to Ankestyrelsen, the Ombudsman and the newspaper. His first sentence is that the door was shut, and it is hard to contradict him.

        Leyla is asked for a statement while he looks on. “I've nothing to complain about,” she says. The rest she doesn't say, for now everyone is listening. The placement is postponed until the matter is closed.
