# The hand she holds: an invented meeting. Not one of the ministry's examples.

title = The hand she holds
occasion = Follow-up on the contract
summary = Mariam freezes, holds her husband's hand and lets him talk. The last caseworker was worried. Your job is to find out what you are really seeing.
task = Find out why Mariam left the laundry, and agree the next step with her. Consider whether there is any reason to change who is in the room. Your team offers everyone a little time alone. A Tigrinya interpreter is booked.

cast-mariam = Mariam
    .about = 41, a refugee from Eritrea, three years in Denmark. Drew maps at the land survey office in Asmara for eleven years. Is learning Danish.
cast-daniel = Daniel
    .about = 44, married to Mariam. Mechanic at a bus depot, mostly on evenings. Speaks good Danish. Here as her companion.
cast-interpreter = The interpreter
    .about = Professional interpreter, Tigrinya and Danish. Comes by train from another town.
cast-lone = Lone
    .about = Your colleague. Had Mariam's case before you. Helpful, and quick to see a pattern.

## The case

file-contract = Contract and background, extract
    .text = Drew maps in Asmara. Would like to work “with something that has to be exact”. Beginner's Danish. Interpreter needed.

        Agreed: a work placement. Signed by Mariam. No power of attorney on file.

        Possible places, not yet discussed: the town hall canteen (from Monday) and the municipality's map archive.
file-note = Note, 4 February (Lone)
    .text = Mariam came with her husband as companion (bisidder, who may come along for support). The interpreter cancelled, and the husband translated and answered nearly everything. The citizen looked down. They held hands throughout.

        I asked if she wanted to talk to me alone. “She'd rather not,” the husband replied.

        NB: social control? See her alone next time.
file-laundry = Email from the laundry, 22 March
    .text = On the third day Mariam was away from her station for an hour. That evening her husband rang and said she wouldn't be back. We never got to speak to her. She was careful in her work, and we would have liked to keep her.

        Regards, Torben, operations manager
file-psychologist = Letter from a psychologist, 10 April
    .text = Mariam has agreed to the municipality receiving this letter.

        She is in treatment with me after war and flight. She is most at ease in a room where she can see the door. The rest she prefers to tell you herself. Ask her.

## What can be built on

fact-no-interpreter = Without an interpreter, Mariam did not get to speak in February.
fact-laundry-call = It was Daniel who rang to say that Mariam was leaving.
fact-from-abroad = Mariam fled from Eritrea.
fact-lones-guess = Lone has a feeling that Daniel controls Mariam.
fact-reception = Reception says that the two are never seen apart.
fact-answered-for-her = Daniel answered a question put to Mariam.
fact-she-reached = It was Mariam who reached for Daniel's hand.
fact-own-account = Mariam says that she stopped and asked Daniel to ring.
fact-own-phone = Mariam keyed in the code to her own phone.
fact-gossip = Mariam says there is gossip about her in the association.
fact-own-no = Mariam calmly declined time alone, through the interpreter.

## Before the meeting

scene-prepare = A quarter of an hour before the meeting
prepare-desk = A quarter to ten. You have Mariam's case on your screen. Lone puts her head round the door.
prepare-lone = Is it Mariam today? My feeling is that the husband controls her, and reception says they're never seen apart. I always send spouses out to the coffee room for the first ten minutes.
prepare-late = I've seen it too late once. Never again.
ask-lone = “Tell me exactly what you saw in February, Lone. Who took whose hand?”
    .feedback = You separate what Lone saw from what she made of it. A suspicion has to rest on concrete observations in this particular case. Your colleague's experience is worth having when it makes you ask more.
reread-letter = Read the psychologist's letter again, and place the chairs facing the door.
    .feedback = You look in the file before reading anything into two people sitting close. The letter doesn't explain much, but it says two things you can use: how to arrange the room, and that you should ask her.
plan-split = “Good idea, Lone. I'll have reception keep him there for ten minutes.”
    .feedback = What does that rest on in this particular case? A feeling, something reception said, and a habit. A fixed arrangement for spouses must be assumed to conflict with section 8 of the Public Administration Act, which calls for an individual assessment. Time alone is something you offer her.
call-daniel = Ring Daniel and ask why she stopped.
    .feedback = A companion gives support in the meeting and does not stand in for the citizen, and there is no power of attorney on file. Mariam's case is discussed with Mariam. At ten she will be sitting there in person, with an interpreter.

## Arrival

scene-arrival = When the interpreter was late
arrival-lone = Lone thought about it. “She took his when I started asking. And he answered because the interpreter hadn't come, of course.”
arrival-called = Daniel took the call at the depot. “You'd better ask Mariam about that, when there's an interpreter,” he said, and wished you a good day.
arrival-room = Ten o'clock. Mariam and Daniel come in hand in hand.
arrival-waved = Reception asked Daniel to wait, as you had told them to. Mariam stayed beside him. She didn't move until you waved them both in.
arrival-chairs = Mariam looks at the chairs, picks the one facing the door and gives you a nod.
arrival-way = Mariam found the way. Otherwise I'd still be sitting in the canteen.
arrival-shift = I swap shifts when she has something on. She doesn't go out much alone any more.
    .why = That one of them is always there is one of the handbook's signs, and worth noting. It doesn't say which of them wanted it that way. Only Mariam can tell you.
arrival-papers = I've got her papers and phone in my bag. I read the post from the municipality first.
    .why = He has her papers and her phone and reads her post, and says so openly. That is a sign even when there is a good reason. Whether there is one, you will only know when she has said how she wants it.
arrival-delay = Reception rings: the interpreter's train is ten minutes late.
arrival-offer = I can translate till then. My Danish is from the bus depot, so sorry if I swear.
arrival-mariam = Good day. I speak … little.
wait-for-interpreter = “Thanks, Daniel, but what matters will wait for the interpreter. Sugar, Mariam?”
    .feedback = Mariam must be able to understand you and be understood, and here that requires an interpreter. You use the wait for what needs none. Ten minutes is a small price for her own words.
daniel-translates = “Thanks, Daniel. Will you do the first bit, and the interpreter takes over in ten minutes?”
    .feedback = In February Daniel translated, and afterwards there was a suspicion on file that nobody could confirm or dismiss. You are heading the same way. Once there is doubt about whether she speaks freely, a neutral interpreter should convey her words. That protects him too.
slow-danish = “I'll speak slowly, and you just tell me to stop. Shall we two try in Danish, Mariam?”
    .feedback = The answers turn out short and polite, and later they may pass for her opinion. Her Danish doesn't stretch to work and health yet. Say: “We'll do what matters when the interpreter is here.”

## Opening

scene-opening = When the interpreter had arrived
opening-interpreter = Ten minutes later the interpreter walks in and apologises for the train.
opening-sugar = Three. Daniel, none. He is sweet enough.
opening-searching = You have got to the laundry. Mariam has just spoken for a long time in a low voice, and Daniel is searching for the words.
opening-translation = She says … it was not good there.
    .why = A long answer became one short sentence. He isn't hiding anything, he lacks the words. But something was lost, and you can't know why when he is the one translating.
opening-glance = You have just asked about the laundry. Mariam looks across at Daniel before she answers.
opening-polite = Fine. It was fine. I was … what is it called …
    .why = She is looking for a Danish word, and at the person who may have it. She says so: “What is it called?”
opening-secrecy = Mariam is asking if I know anyone in town. I don't. I interpret everything and am bound by confidentiality.
opening-ask = You ask Mariam how she is.
opening-daniel = She didn't sleep last night. So just one question at a time, please.
    .why = You asked Mariam, and Daniel answered. That is a sign, even if the answer is caring and may be true. Note who was asked and who answered.
role-question = “Good that you brought someone, Mariam. Is Daniel here as support, or does he have power of attorney?”
    .feedback = You welcome the person Mariam has chosen and get his role clear from the start. The question goes to her, so she has the floor again without anyone being told off.
warm-daniel = “Good that you look after her, Daniel. How are things?”
    .feedback = Now Daniel does the telling, and Mariam is the one talked about. He may speak, but she should have the floor first. Try: “Thank you, Daniel. Mariam, how are you feeling?”
why-him = “Mariam, what's the reason you'd like to have him with you today?”
    .feedback = Mariam has a right to a companion, chooses who it is and doesn't have to justify it. Ask about his role instead. That tells you what you need without making her defend herself.
house-rule = “Daniel, would you wait in the coffee room for ten minutes? That's how we do it with spouses.”
    .feedback = Section 8(2) of the Public Administration Act calls for an individual assessment and weighty grounds, and a fixed rule is neither. Mariam has chosen him, and nothing concrete shows that he works against her. A voluntary offer of time alone is another matter.

## The laundry

scene-placement = When Mariam froze
placement-role = He is my support. The only power he has is to drive the car, preferably with me as the map.
placement-warm = It's up and down. She sleeps badly, she eats too little, people tire her out.
placement-why = Do I need a reason? He is my husband, and I think best when he is here.
placement-question = You ask about the three days at the laundry. Mariam starts to answer. Then a door slams out in the corridor.
placement-freeze = She stops in the middle of a word. Her gaze goes rigid. She gropes for Daniel's hand. He puts the other round her wrist and whispers close to her ear.
    .why = She fell silent, but note the order: she was answering, a door slammed, and then she froze. It wasn't anything Daniel said or did.
placement-whisper = Sembel. Tiravolo. … Godaif.
    .why = The grip and the whisper look alarming, but it was she who reached for him. The words are districts of Asmara. She has practised it with her psychologist: he says one name, and she says the next when she is on her way back.
placement-phoned = She can't right now. It was me who rang the laundry. It just didn't work.
    .why = The placement ended when the husband rang, and now he says so himself. That is a real sign, worth noting and asking about. So far, only one of them has said anything about whose decision it was.
take-a-break = “Let's take a break, Daniel. No questions just now.”
    .feedback = Short, calm and enough. Freezing can have many causes. A break is the least intrusive thing you can do, and it takes nothing away from her. You still don't know what was whispered.
ask-interpreter = “Everything that is said today is interpreted, whispers included.”
    .feedback = You don't guess, you have it translated. Having the interpreter include what the companion says in another language is a small step that can clear up a lot. The price is that a private moment is put on the table, but nobody has to defend themselves.
daniel-continue = “Do carry on, Daniel. Then perhaps Mariam can sit quietly for a bit.”
    .feedback = Now Daniel's account is the only one. It may be true, but it isn't Mariam's until she has had a chance to give her own. Say: “We'll wait for Mariam.”
ring-for-help = “I'm ringing for a doctor, Mariam. You shouldn't have to sit here like this.”
    .feedback = Who asked for a doctor? In a moment Mariam can answer, and she knows what usually helps. Help that comes over her head is just one more person deciding. If somebody is in acute danger, that is another matter.
out-for-clarity = “Let go of her for now, Daniel, and wait outside. I'd like to hear it from Mariam.”
    .feedback = Her hand reaches into thin air as he gets up. It was she who held on, and you didn't know what he was whispering. There were smaller steps: a break, a translation, an offer. Exclusion requires weighty grounds, and there were none.

## Halfway

half-pause = You look down at your notepad for a moment.

## Back again

scene-pause = When Mariam was back
pause-window = You open the window. Daniel says a name, and Mariam answers with another. After a couple of minutes her shoulders come down.
pause-names = They are districts of Asmara. Sembel, Tiravolo, Godaif.
pause-next-name = Mariam whispers the next name herself, and then one more. After a couple of minutes her shoulders come down.
pause-his-story = It was noisy, and people were walking behind her all the time. So she went to the toilet and stayed there. There's no more to say.
pause-after-his-story = Mariam draws her hand away, then takes his again. A couple of minutes go by.
pause-no-doctor = Not a doctor. Last time somebody rang, two men in uniform came. Give her two minutes.
pause-phone-down = You put the phone down. Mariam watches it until the screen goes dark.
pause-door = The door is ajar now. A couple of minutes go by without anyone speaking.
pause-back = I am here again now. I'm sorry.
what-helps = “Mariam, what helps you when it gets like that?”
    .feedback = A short question, and it goes to her. Nobody else can answer it, not even a letter. Once she has started, she can tell you the rest as well.
know-the-letter = “I've read your psychologist's letter, Mariam, so you don't have to explain anything.”
    .feedback = Mariam thanks you, and then says no more. The letter doesn't say why she stopped, and it can't answer in her place. Use it to ask a good question.
ask-daniel = “What usually works, Daniel? So Mariam can get her breath back, perhaps.”
    .feedback = Which of them knows best what helps Mariam? She has just come back and can answer. This time he passed the question on to her. You can't count on that.
look-ahead = “Shall we leave the laundry be, Mariam?”
    .feedback = Then the main question stays open: who wanted to stop, and why? Without Mariam's answer you know neither what the next place must offer nor whether anyone has put pressure on her.

## Mariam's answer

answer-handed = She can answer that herself. I only know buses.
answer-helps = That I can see the door. That there is only one question. And his hand. It is like a handrail.
answer-laundry = At the laundry the doors slammed, and everyone walked behind me. In the end I sat on the toilet floor. I was ashamed. So I asked Daniel to ring.
answer-thanks = Good. Thank you.
answer-forward = Yes. That is fine.
answer-limits = No laundry again. And no kitchen. That won't work.
    .why = Daniel sets limits to where she can work. That is a sign, and part of what you need her own words on. He is thinking of noise and crowds. Whether she sees it the same way is for her to say.
answer-phone = Mariam takes her phone out of Daniel's bag, keys in the code and shows you a picture: a hand-drawn city map.
answer-maps = That is mine. I would like to work. Just with something that doesn't slam. And he reads the post first because otherwise I can't sleep.
answer-unsaid = Mariam looks as if she had more to say.

## The association

scene-rumours = When she spoke of the association
rumours-low = Mariam looks at the interpreter and lowers her voice.
rumours-talk = People talk in our association. That I have gone mad. That Daniel should keep me at home until it passes. I don't go there any more.
    .why = Gossip is used as pressure to keep her at home, and she has stopped going. That is a real sign. But the pressure comes from their circle and not from Daniel, so it is no argument for sending him out.
rumours-daniel = I've told them they can ask me about buses. Not about my wife.
rumours-wish = “That sounds lonely, Mariam. What do you hope for?”
    .feedback = You take it seriously without taking over. Mariam is an adult and decides whether she wants help with it. Now she knows that she can tell you, and that you can point her to advice.
rumours-names = “That is social control, Mariam. I'll give the safety consultant your names today.”
    .feedback = Seeking advice is a good thought, but not over her head. Without names you can always get a second opinion; with names it generally requires her consent. Ask: “May I ask someone who knows about this, without saying who you are?”
rumours-postpone = “Let's hold off on the placement, shall we?”
    .feedback = Then the gossip decides. It wants her to stay at home, and now the municipality lends a hand. Mariam has just said that she would like to work.
rumours-private = “You'll know best how to handle the association. Shall we look at the placement, Mariam?”
    .feedback = She lowered her voice to tell you, and now she has learnt that it was the wrong place. You needn't solve it or judge anybody. Ask what she wants, and point the way to help.

## The offer

scene-offer-alone = When you thought of Lone's note
offer-alone-wish = To leave the house in the morning and have something to tell in the evening. Then let them talk.
offer-alone-names = No. No names. That only makes it worse.
offer-alone-postpone = Wait? But that is what they want.
offer-alone-private = Yes. Of course.
offer-alone-thought = Daniel pours the water. You think of the end of Lone's note: See her alone next time.
offer-time = “I offer everyone a little time alone, Mariam. Do you want that today, or is it fine as it is?”
    .feedback = You ask once, calmly and as something ordinary, and either answer is all right. So far she has said everything with Daniel beside her. It is an offer, not a demand.
no-offer = “You two make a good team. Could we just carry on like this?”
    .feedback = That may very well be true.
    .feedback-partly = She has told you herself, and you have no reason for unease. Still, she hasn't been asked whether there is anything she would rather say alone, and Lone's question stands open on file. A calm offer costs little.
    .feedback-breach = But what do you base it on? Mariam has hardly said anything herself, and what you know comes from Daniel. This is just where a calm offer of time alone is missing.
ask-husband = “I offer everyone a little time alone. Is it okay with you, Daniel, if I talk to Mariam?”
    .feedback = “I'm not the one to ask,” says Daniel. He is right. Asking him makes him the one who decides, and in another case you would only have got the husband's answer. Put the question to Mariam.
voice-it = “Mariam, my colleague was afraid that your husband decides things for you. Is there anything in it?”
    .feedback = A suspicion is not voiced in front of the companion. If it is wrong, it hurts. If it is right, Mariam may pay for it at home. You couldn't know in advance which it was. Offer time alone, without the suspicion being spoken.

## Her no

scene-her-no = When she said no thank you
her-no-daniel = I'm not the one to ask.
her-no-answer = No, thank you. I have been alone enough. Daniel stays here.
    .why = It may look like an answer given because he is sitting there. But her wish hasn't changed, she answers at once, and she looks at you. A calm no through a neutral interpreter is an answer.
her-no-voice = Her voice is calm. She looks at you as she says it.
accept-no = “Daniel stays, then. The offer stands for another time.”
    .feedback = A no in the companion's presence isn't always free, but this one is clear and calm, and nothing concrete suggests pressure from him. So her wish weighs heavily. You leave the door open without pushing.
press-again = “Are you quite sure? It's only five minutes.”
    .feedback = An offer is only an offer if one can say no. She has answered calmly through a neutral interpreter. Whose unease are you looking after when you ask again?
call-tomorrow = “That's quite all right, Mariam. I'll ring you tomorrow, then, when you're alone.”
    .feedback = It sounds like a yes to her no, but it goes around it, and both of them can hear what you are thinking. Say instead: “The offer stands. Tell me if you ever feel like it.”
number-in-cup = Slip a card with a helpline number under her cup while he looks away.
    .feedback = Mariam finds the card and puts it in front of Daniel. She has just said no, and now she gets secret help against a man whose hand she holds. Don't treat her as someone in danger when nothing shows it. A number can be given out loud, as you give it to others.
insist-alone = “I need your own answers, Mariam, so we'll take five minutes alone. Wait outside, Daniel.”
    .feedback = The sentence is clear and friendly, and where there is a basis it can be right. Here Mariam has calmly said no, and nothing concrete shows that Daniel works against her. Your own doubt is not a weighty ground under section 8(2).

## Asked again

scene-pressed = When you asked again
pressed-mariam = I have answered already.
pressed-daniel = She said no.
    .why = He isn't answering for her. He repeats what she has said twice herself.
withdraw = “Yes, you have. It was wrong to ask again, Mariam. Daniel stays.”
    .feedback = You put it right while it can be put right. A wish stated clearly and without signs of pressure weighs heavily, even when it doesn't remove your own doubt.
ask-manager = “I'll just run this past my manager. Shall we take five minutes?”
    .feedback = A second opinion is good when you are in doubt. But Mariam has answered twice, and the break turns into a question of whether her answer counts.
insist-again = “That's exactly why I'd like to hear it without him. Would you wait outside, Daniel?”
    .feedback = Now her no is used against her, and support is read as pressure. Daniel only repeated what she had said. Nothing concrete can carry an exclusion under section 8(2) of the Public Administration Act.

## The canteen

scene-canteen = When the canteen came up
canteen-voiced = No. But now I know why she was writing the whole time.
canteen-tomorrow = Tomorrow I'll say the same.
canteen-cup = Mariam lifts the cup, reads the card and puts it in front of Daniel. “Who is ill?” he asks.
canteen-withdrawn = Good. Then we'll say no more about it.
canteen-manager = “If she's said no, she's said no,” says your manager by the coffee machine. You go back in.
canteen-accepted = Mariam nods and moves her chair a little closer to the table.
canteen-place = You mention the opening in the town hall canteen. Mariam says nothing.
canteen-daniel = It's too noisy. She can't be there.
last-chance = “What would it take, Mariam, for you to manage in a workplace?”
    .feedback = It isn't too late. Until now you have mostly heard it from Daniel. Now Mariam gets an open question and time to answer, so that the plan can build on her own words.
rely-on-him = “I'll write that noise is out, then, and I'll find somewhere quiet.”
    .feedback = It may well be right, but who said it? A companion's no isn't the citizen's no. What Daniel says about her possibilities has to be checked with her before a plan is built on it.
start-monday = “You can start on Monday. Shall we just give it a try, Mariam?”
    .feedback = She doesn't say no, and she didn't at the laundry either. You haven't heard why she stopped there, so you can't know if it will happen again. Ask: “What would it take?”

## The plan

scene-plan = Making the plan
plan-voiced = No. But now I know why she was writing the whole time.
plan-tomorrow = Tomorrow I'll say the same.
plan-cup = Mariam lifts the cup, reads the card and puts it in front of Daniel. “Who is ill?” he asks.
plan-withdrawn = Good. Then we'll say no more about it.
plan-manager = “If she's said no, she's said no,” says your manager by the coffee machine. You go back in.
plan-accepted = Mariam nods and moves her chair a little closer to the table.
plan-late = That I can see the door and that it is quiet. At the laundry the doors slammed, and everyone walked behind me. I was ashamed, so I asked Daniel to ring. I would like to work. I can draw maps.
plan-archive = You tell her about the municipality's map archive: a small office, two colleagues and four hundred old maps to be scanned.
plan-archive-mariam = On paper? Then somebody has to check if they are right. I would like to try that.
ask-what-to-share = “Let's agree what the archive may know, Mariam. How do you want to hear from me?”
    .feedback = Health information is confidential, and it is for Mariam to say what the placement should know. Perhaps it is enough that she needs to see the door. You also agree with her how you will follow up.
say-nothing = “We won't tell the archive anything. That gives you a fresh start.”
    .feedback = You look after her information, and that is good. But you decide for her, and without a word about the door and the quiet it may go as it did at the laundry. Ask what she wants said. It can be very little.
write-to-daniel = “I'll text Daniel about the times, he's quick to answer. Isn't that easiest?”
    .feedback = Daniel is a companion, and there is no power of attorney on file. Messages about Mariam's case go to Mariam unless she asks for something else. Reading her post aloud to her is one thing; getting it instead of her is another.
share-letter = “I'll send your psychologist's letter to the archive. Then you needn't explain.”
    .feedback = “The whole letter?” asks Mariam through the interpreter. She agreed to the municipality having it, not the archive. Health information is confidential, and once sent it can't be called back. Ask what she wants said.

## Sent out

scene-sent-out = When Daniel had been sent out
sent-out-door = “I'm just out here,” says Daniel, and goes. The door falls shut. Mariam stares at it and moves her chair right back against the wall.
sent-out-twice = I have translated your question twice. She isn't answering.
sent-out-mariam = May I go?
fetch-him = “It was a mistake to send Daniel out. I'll get him now.”
    .feedback = The basis was missing, and you can see what it costs. Undoing an exclusion at once is better than holding on for the sake of consistency. It doesn't make the decision right, but it limits the damage.
stop-and-rebook = “We'll stop here, Mariam. You'll get a new appointment, and you choose who to bring.”
    .feedback = You don't press her further, and you say plainly that the choice of companion is hers. But Daniel is sitting right outside. You could have brought him in and given her the meeting back today.
stay-with-her = “Take all the time you need, Mariam. You can feel safe here.”
    .feedback = Safe from what? She has asked if she may go, and the support she chose is sitting on the other side of the door. Bring him in, or stop and give her a new appointment.

back-in-room-hand = You apologise to them both. Daniel has barely sat down before Mariam takes his hand.
back-in-room-mariam = Ask me next time.
back-in-room-heard = Next time, listen to what I answer.

## At reception

scene-hall = At the reception desk
hall-twenty-minutes = After twenty minutes Mariam has said “yes” three times and nothing else. You stop and see her out.
hall-room = Daniel gets up. Mariam goes straight to him. Her hands are shaking.
hall-daniel = What happened in there? What did she say?
    .why = It can sound as if he wants to know everything. He asks because she is shaking.
own-it = “That was my mistake, Daniel. I don't pass on what is said alone.”
    .feedback = You own your part and don't pass on Mariam's. Even with a husband who wishes her well, it is she who decides what he hears about the time alone.
she-shut-down = “Not much, Daniel. She shut down completely when you left.”
    .feedback = “I would have told you that,” Mariam says to him quietly. How she felt while she was alone with you is up to her to tell. Confidentiality holds towards a spouse who wishes her well, too.
separate-ways = “That gives you a bit of peace, Mariam, and Daniel can take the car. Shall I get you a taxi?”
    .feedback = What is she in danger of? Nothing shows that she is in danger with Daniel, and she is shaking because he was sent away. Part them again and you make her evening harder. Thinking of her safety also means seeing whom she feels safe with.
just-procedure = “It's just how we do it. It's nothing to do with you two.”
    .feedback = That isn't true. It was these two who paid, and there is no fixed rule. Say briefly what you decided, and stand by it: “It was my decision, and it was wrong.”

## Afterwards

scene-aftermath = Afterwards, in the office
aftermath-told = “She shut down?” said Daniel. Mariam looked at you, then away.
aftermath-taxi = Mariam shook her head and took Daniel's arm. They left without saying goodbye.
aftermath-procedure = “So that's the sort of thing you do?” said Daniel. He got no answer.
aftermath-lone = Well? Did you get anything out of her while he was away?
aftermath-next = Mariam needs a new appointment.
after-invite = Write to Mariam: a new date, an interpreter from the start, and that she chooses who to bring.
    .feedback = The exclusion doesn't follow into the next meeting. That one is to be assessed on its own, and Mariam is told plainly that the choice is hers.
after-condition = Write to Mariam to say that her husband is welcome again if she would explain why.
    .feedback = The door opens again, but on the chain. Mariam has a right to a companion and doesn't have to give reasons. It is the municipality that needs a reason to say no.
after-again = “No, but next time I'll start without him. She'll get used to it, Lone.”
    .feedback = What if she doesn't come next time? An exclusion can't be made a standing arrangement in advance. Each meeting is assessed on its own, and there was no basis the first time.

## Before the note

before-shared = “They should know that I want to see the door,” said Mariam. “No more. And text me. Daniel always drops his phone inside a bus.”
before-fresh = “A fresh start,” Mariam repeated through the interpreter. “And if the door slams?”
before-daniel = “Why me?” said Daniel. “She can read a text.”
before-letter = Mariam looked at the letter for a long time. “And then who reads it?” she asked through the interpreter.
before-his-words = Mariam said “fine”. It was all she said about the plan.
before-monday = “On Monday,” said Mariam. Daniel looked at you as if he was waiting for more.
before-desk = They have left. You look down at your notepad before you write.

## The note

note-desk = What belongs in the note?
note-attendance = Mariam attended with her husband, Daniel, as companion. Tigrinya interpreter from 10.10.
    .feedback = Who was present, and in what role, belongs in the note. It is short and factual, and the next caseworker can use it.
note-freeze = A door slammed in the corridor. Mariam stopped speaking mid-answer and took Daniel's hand.
    .feedback = Who did what, in order and without explanation. Someone else can then read it without taking over your interpretation.
note-flashback = A door slammed. Mariam had a flashback and could not answer until Daniel calmed her down.
    .feedback = It may be right, but it is a professional judgement and not something you saw. Write what she did and what she said herself.
note-own-words = Mariam: she left because doors slammed and people walked behind her. She asked Daniel to ring.
    .feedback = Belongs if she has said it herself. It answers the open question. If you have only heard it from Daniel, or not at all, the note can't say that she said it.
note-offer = Mariam was offered time alone and declined through the interpreter. She wanted Daniel to stay.
    .feedback = Belongs if she got the offer. It shows what was offered and what she wanted. If Daniel was the one asked, the note mustn't say that she was.
note-never-alone = Mariam does not wish to meet the municipality alone and is therefore not to be asked again.
    .feedback = She said no thank you today. “Not again” is your addition, and it closes a door she left open. Next time the answer may be another.
note-his-limits = Because of noise Mariam cannot work in a laundry or kitchen. This goes into the plan.
    .feedback = It was Daniel who ruled out laundries and kitchens. His words may be mentioned as his, but they can't be treated as Mariam's.
note-why-silent = Mariam was silent at times, not wanting to say too much with her husband listening.
    .feedback = That she fell silent, you saw. Why, is your guess, and the sentence would follow them both on file. Write what happened just before.
note-tell-host = Future placements to be told of Mariam's treatment so that colleagues can be considerate.
    .feedback = Well meant, but she hasn't agreed to it. Information about treatment is confidential. It is enough to write what she wants said.
note-agreement = Agreed with Mariam: the archive is told only that she needs to see the door. Messages go to her by text.
    .feedback = Belongs if you have agreed it. Then everyone knows what may be said and who gets the messages. Without the agreement it is something you have decided for her.
note-sent-out = Daniel was sent out although Mariam had chosen to have him with her. She hardly answered meanwhile.
    .feedback = A mistake must be visible afterwards, too. The note shows what was decided and what happened, so that the next person can put it right.

## Endings

ending-on-her-terms = On her terms
    .text = Mariam starts at the archive, three mornings a week. Her desk faces the door, and nobody needs to know more than that. On the first day Daniel takes her there. On the second she goes by herself. After a month she finds a street that is missing from the municipality's own map.

        She brings Daniel to the next meeting. You offer her a little time alone. “Today he can wait,” she says. “I want to show you something.”
ending-cautious-start = A cautious start
    .text = Mariam is to try out the archive, facing the door, and she is looking forward to the maps. With you she is cautious. She answers briefly, and at the next meeting she waits for you to speak first.

        Start there: one question at a time, to her, and time for the answer. Daniel swaps his shift again.
ending-blank-lines = Blank lines
    .text = Mariam starts at the archive. What her colleagues should know, and who gets the messages, nobody has let her say. On the fifth day the door to the stairs slams, and nobody knows why she leaves.

        It isn't lost. Ring her on her own phone, with an interpreter, and ask the two questions you skipped: What may they know? And how would you like to hear from me?
ending-mended = The door ajar
    .text = Daniel came back in, and the archive was agreed. You put the mistake right, and Mariam noticed. But her support was sent out without a basis, and she noticed that too.

        At the next meeting she takes the chair nearest the door and asks before she takes off her coat: “May he stay today?”
ending-over-her-head = Over her head
    .text = The plan is made, but Mariam's own words aren't in it. She turns up for a fortnight and says “fine” when anyone asks. Then she calls in sick.

        Daniel looked after her, and so did you. Ring on Monday, with an interpreter on the line, and ask her the question nobody asked: What would it take?
ending-passed-on = What they were told
    .text = At the placement everyone is very kind. They lower their voices when Mariam comes in, and somebody has bought a book about trauma. She had agreed that the municipality should know. Not them.

        After a week she asks who told them. Tell her straight, and ask your manager what must be done when confidential information has been passed on. And then: what does she want said now?
ending-closed-door = A closed door
    .text = Mariam doesn't come to the next meeting. Behind the closed door there was no pressure from Daniel to be found, only a woman without the support she had chosen.

        Write to her again: a new date, an interpreter from the start, an apology, and that Daniel is welcome. Three months go by before she sits down in a municipal office. She brings a picture of a city map, drawn by her own hand.
