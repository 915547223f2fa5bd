title = The hand she holds
occasion = Follow-up on the contract
summary = Mariam freezes, holds her husband's hand and lets him talk. The last caseworker was worried. Your job is to find out what you are really seeing.
task = Find out why Mariam left the laundry, and agree the next step with her. Consider whether there is any reason to change who is in the room. You always offer citizens a little time alone. A Tigrinya interpreter has been booked.

cast-mariam = Mariam
    .about = 41, a refugee from Eritrea, three years in Denmark. Drew maps at the land survey office in Asmara for eleven years. Has PTSD. Is learning Danish.
cast-daniel = Daniel
    .about = 44, married to Mariam. Mechanic at a bus depot, mostly on evenings. Speaks good Danish.
cast-interpreter = The interpreter
    .about = Professional interpreter, Tigrinya and Danish. Comes by train from another town.
cast-lone = Lone
    .about = Your colleague. Had Mariam's case before you. Helpful, and quick to see a pattern.

file-contract = Contract and background, extract
    .text = Mariam drew maps at the land survey office in Asmara. She would like to work “with something that has to be exact”. Beginner's Danish. An interpreter is needed for meetings.

        The contract is signed by Mariam. Agreed: a work placement, the place to be decided as we go. There is no power of attorney on file.

        Possible places, not yet discussed: the town hall canteen (free from Monday) and the municipality's map archive (old maps to be scanned, small office, two colleagues).
file-note = Note, 4 February (Lone)
    .text = Mariam came with her husband as companion (bisidder, the person a citizen may bring for support). The interpreter cancelled, and the husband translated. He answered nearly everything. The citizen looked down and held his hand throughout. He had her papers and phone.

        When asked if she would like to talk to me alone, the husband replied that she would rather not.

        NB: social control? See her alone next time.
file-laundry = Email from the laundry, 22 March
    .text = Mariam left us after three days. She was nice and very careful in her work. On the third day she was away from her station for an hour. That evening her husband rang and said she wouldn't be back. We never got to speak to her ourselves. We would have liked to keep her.

        Regards, Torben, operations manager
file-psychologist = Letter from a psychologist, 10 April
    .text = Mariam has agreed to the municipality receiving this letter.

        She is being treated for PTSD. Sudden noises and many questions can make her freeze, unable to answer for some minutes. She has exercises that bring her back.

        I recommend that someone she feels safe with attends meetings, if she wants that herself. Ask short questions, one at a time. Take breaks. Let her see the door.

        Mariam is well able to make decisions about her own life. Ask her.

scene-prepare = A quarter of an hour before the meeting
prepare-desk = It is a quarter to ten. Mariam's case is open on your screen. Lone puts her head round the door.
prepare-lone = Is it Mariam today? Keep an eye on the husband. I always send spouses to the coffee room for the first ten minutes. Then that's sort of dealt with.
prepare-late = I once had a case where I saw it too late. I'm not doing that again.
ask-lone = “What exactly did you see that day? Who took whose hand?”
    .feedback = You separate what Lone saw from what she made of it. A suspicion has to rest on concrete observations in this particular case. Your colleague's experience is valuable when you use it to ask with.
reread-letter = Read the psychologist's letter again, and place the chairs so that Mariam can see the door.
    .feedback = You look in the file before reading meaning into two people sitting close. The letter offers a possible innocent explanation of the hand and the silence. It doesn't decide everything, but now you know what to look for and how the room should be.
plan-split = “Sounds sensible. I'll plan for him to wait outside from the start.”
    .feedback = Lone wants to save you from missing something. But a fixed rule about spouses conflicts with section 8 of the Public Administration Act. Whether a companion can be excluded depends on an assessment of the individual case. You have done nothing yet and can still change your mind.
call-daniel = Ring Daniel and ask why she really left the laundry.
    .feedback = You want to be well prepared, but you are discussing Mariam's case without her, and there is no power of attorney on file. A companion gives support in the meeting and does not stand in for the citizen. The question is Mariam's.

scene-arrival = When the interpreter was late
arrival-lone = Lone thought about it. “She took his. It was when I started asking. And he answered because the interpreter hadn't come, of course – I'd forgotten that.”
arrival-called = Daniel took the call at the depot. “You'd better ask Mariam about that, when there's an interpreter,” he said, and wished you a good day.
arrival-room = Ten o'clock. Mariam and Daniel come in hand in hand.
arrival-chairs = Mariam looks at the chairs, picks the one facing the door and gives you a nod.
arrival-way = Mariam found the way. Otherwise I'd still be sitting in the canteen.
arrival-papers = I've got her papers and phone in my bag. Post from the municipality, I usually read that first.
    .why = Mariam has asked him to. Official post unsettles her, and she wants it read out when she is ready. The phone is hers, and she takes it when she wants it.
arrival-delay = Reception rings: the interpreter's train is ten minutes late.
arrival-offer = I can translate till then. I got my Danish at the bus depot, so sorry if I swear.
arrival-mariam = Good day. I speak … little.
wait-for-interpreter = “We'll leave the important things till the interpreter's here. Do you take sugar in your tea, Mariam?”
    .feedback = Mariam must be able to understand you and be understood, and here that takes an interpreter. You use the wait for what needs none. Ten minutes is a small price for her own words.
daniel-translates = “Thanks, Daniel. Let's get going, and you translate till the interpreter comes.”
    .feedback = Kindly meant, and the course knows of no general ban on adult relatives as interpreters. But the municipality must make sure that Mariam understands and is understood. When the file has raised doubt about whether she speaks freely, her husband should not be the one conveying her words. That protects him too.
slow-danish = “Let's try in Danish meanwhile. I'll speak slowly, and you just say if it's too much.”
    .feedback = You show faith in Mariam's Danish, but she can't express herself well enough for a meeting about work and health. The answers turn out short and polite, and it is easy to take them for her opinion. The interpreter will be there in ten minutes.

scene-opening = When the interpreter had arrived
opening-interpreter = Ten minutes later the interpreter walks in, apologises for the train and hangs up his coat.
opening-sugar = Three. Daniel, none. He is sweet enough.
opening-searching = You have got to the laundry. Mariam has just spoken for a long time in a low voice, and Daniel is searching for the words.
opening-translation = She says … it was not good there.
    .why = He shortens it because he lacks the words and is no interpreter. He is hiding nothing. But you can't know that when he is the one translating.
opening-glance = You have just asked how things are going. Mariam looks across at Daniel before she answers.
opening-polite = Fine. It goes fine. I was … what is it called …
    .why = She looks at Daniel to find a Danish word, not to be given permission.
opening-secrecy = Mariam is asking if I know anyone here in town. I don't. I interpret everything that is said, and I am bound by confidentiality.
opening-daniel = She didn't sleep last night. So just one question at a time. And she needs to see the door.
    .why = It sounds as if he is running the meeting. He is saying what Mariam has asked him to say, and it is what the psychologist recommends too.
role-question = “Good that you've brought someone, Mariam. Is Daniel here as support, or does he have power of attorney to act for you?”
    .feedback = You welcome the person Mariam has chosen and get his role clear from the start. The question goes to her. Now everyone knows that Daniel may support her and that the meeting is hers.
warm-daniel = “Great that you're backing her up, Daniel. Why don't you start by telling me how things are going?”
    .feedback = Welcoming, but it makes Daniel the one who answers. He may speak, and his impressions can be useful. It is just that what he says about Mariam's wishes and health has to be checked with her, and she should have the floor first.
why-him = “Mariam, what's the reason you'd like to have Daniel with you today?”
    .feedback = Asked out of curiosity, but Mariam has a right to a companion and chooses who it is. She doesn't have to justify it. Ask about his role instead. That tells you what you need without making her defend herself.
house-rule = “Daniel, you'll wait in the coffee room for the first ten minutes. That's how we do it with spouses.”
    .feedback = Here you exclude a companion by a fixed rule. Mariam has chosen him, and nothing concrete shows that he works against her. Section 8(2) of the Public Administration Act calls for an individual assessment and weighty grounds. A voluntary offer of time alone would have been another matter.

scene-placement = When Mariam froze
placement-role = He is my support. The only power he has is to drive the car, and preferably with me as the map.
placement-warm = It's up and down. She sleeps badly, she eats too little, people tire her out.
    .why = He answers because he is the one you asked.
placement-why = Do I need a reason? He is my husband, and I think best when he is here.
placement-question = You ask what the three days at the laundry were like. Mariam starts to answer. Then a door slams out in the corridor.
placement-freeze = She stops in the middle of a word. Her gaze goes rigid. She gropes for Daniel's hand. He puts his other hand round her wrist and whispers close to her ear.
placement-whisper = Sembel. Tiravolo. … Godaif.
    .why = The grip and the whisper can look alarming. The words are districts of Asmara. It is an exercise from the psychologist: he says one name, and she says the next when she is on her way back. It was she who reached for him.
placement-phoned = She can't right now. She stopped because it didn't work. It was me who rang the laundry.
    .why = Mariam asked him to ring because she was ashamed and couldn't find the words in Danish. The laundry only spoke to him and had no way of knowing.
take-a-break = “Let's take a break. No questions just now.”
    .feedback = Short, calm and enough. Freezing can have many causes, and the letter on file names one of them. A break is the least intrusive thing you can do, and it doesn't take away what she is leaning on.
ask-interpreter = “The interpreter translates everything today. What was it Daniel said just then?”
    .feedback = You don't guess, you have it translated. Letting the interpreter render what the companion says in another language is a small step that can clear up a lot. The tone is neutral, so nobody has to defend themselves.
daniel-continue = “Daniel, you just carry on, so Mariam can sit quietly for a bit.”
    .feedback = You want to spare her, but now Daniel's account is the only one. It may be true, but it isn't Mariam's until she has had a chance to give her own. A break would have spared her without passing her over.
out-for-clarity = “Let go of her for a moment, Daniel, and wait outside. I'd like to hear it from Mariam herself.”
    .feedback = It looked alarming, and you wanted to protect her. But you didn't know what he was saying, and it was she who took his hand. There were smaller steps: a break, a translation, an offer. Exclusion needs a concrete basis and weighty grounds, and there were none here.

scene-pause = When Mariam was back
pause-window = You open the window and say nothing. Daniel says a name, and Mariam answers with another. After a couple of minutes her shoulders come down.
pause-names = They are districts of Asmara. Sembel, Tiravolo, Godaif.
pause-next-name = Mariam whispers the next name herself, and then one more. After a couple of minutes her shoulders come down.
pause-his-story = It was noisy, and people were walking behind her all the time. So she went to the toilet and stayed there. There's no more to say.
pause-after-his-story = Mariam draws her hand away, then takes his again. A couple of minutes go by.
pause-door = The door is ajar now. A couple of minutes go by without anyone speaking.
pause-back = I am here again now. I'm sorry.
what-helps = “Mariam, what helps you when it gets like that?”
    .feedback = A short question, and it goes to her. The letter says what the psychologist recommends. Mariam can say what works for her, and once she has started, she can tell you the rest as well.
know-the-letter = “I've read your psychologist's letter, so I know what you need. You don't have to explain anything.”
    .feedback = You have prepared and want to make it easy for her. But a letter can't answer in her place, and you shut out what she would have said herself. Use it to ask a good question rather than to skip the question.
ask-daniel = “Daniel, what usually works?”
    .feedback = Daniel surely knows a good deal, and he may speak. But Mariam has just come back and can answer herself. When you ask him, she becomes the one you talk about. Here it helped that he passed the question on.
look-ahead = “Shall we just leave the laundry be?”
    .feedback = It feels considerate, but the main question stays open: who wanted to stop, and why? Without Mariam's own answer you know neither what the next place must offer nor whether anyone has put pressure on her.

answer-handed = She can answer that herself. I only know buses.
answer-helps = That I can see the door. That there is only one question. And his hand. It is like a handrail.
answer-laundry = At the laundry the doors slammed, and everyone walked behind me. On the third day I sat on the toilet floor. I was ashamed. So I asked Daniel to ring.
answer-thanks = Good. Thank you.
answer-forward = Yes. That is fine.
answer-limits = No laundry again. And no kitchen. It won't do.
    .why = It sounds like a ban. He means the noise and the crowd of people. They have talked it over together, and Mariam would like to work.
answer-phone = Mariam takes her phone out of Daniel's bag, keys in her code and shows you a picture: a city map, drawn by hand.
answer-maps = That is mine. I would like to work. Just with something that doesn't slam.
answer-unsaid = Mariam looks as if she had more to say.

scene-rumours = When she spoke of the association
rumours-low = Mariam looks at the interpreter and then at you. She lowers her voice.
rumours-talk = People talk in our association. That I have gone mad. That Daniel should keep me at home until it passes. I don't go there any more.
    .why = Gossip is used as pressure to keep her at home, and she has stopped going. That is a real sign. But the pressure comes from their circle and not from Daniel, so it is no argument for sending him out.
rumours-daniel = I've told them they can ask me about buses. Not about my wife.
rumours-wish = “That sounds lonely. What would you like yourself?”
    .feedback = You take it seriously without taking over. Mariam is an adult and decides whether she wants help with it. Now she knows that she can tell you, and that you can point her to advice if she wants it.
rumours-names = “That has to stop. Who's saying it? I'll take it up with the association.”
    .feedback = You are angry on her behalf, and that is understandable. But if you step in without her, the gossip may grow, and others learn that she has talked to the municipality. Work with her, and let her decide the step.
rumours-postpone = “Then let's hold off on a placement for now.”
    .feedback = It sounds gentle, but it lets the gossip decide. Mariam has just said that she would like to work. Ask what she wants before you change the plan.
rumours-private = “That's probably best sorted out among yourselves.”
    .feedback = You don't want to intrude. But pressure from people around her can block the way to work, and she chose to tell you. You needn't solve it or judge anybody. You can ask what she wants and point the way to help.

scene-offer-alone = When you thought of Lone's note
offer-alone-wish = To leave the house in the morning and have something to tell in the evening. Then let them talk.
offer-alone-names = No. No names. That only makes it worse.
offer-alone-postpone = Wait? But that is what they want.
offer-alone-private = Yes. Of course.
offer-alone-thought = Daniel pours water for Mariam and the interpreter. The last line of Lone's note comes back to you: See her alone next time.
offer-time = “I offer everyone a little time alone with me. Would you like that today, Mariam, or is it fine as it is?”
    .feedback = You ask once, calmly and as something ordinary, and either answer is all right. The letter explains a lot, but it can't know whether she also has something to say alone. It is an offer, not a demand.
no-offer = “You two make a good team. Let's just carry on like this.”
    .feedback = That may very well be true. But Mariam still hasn't been asked herself whether she would like to talk alone, and Lone's concern stands unanswered on file. A calm, voluntary offer is good practice and costs little. The less she has said herself, the more it is missed.
ask-husband = “Daniel, is it okay with you if I have a word with Mariam alone?”
    .feedback = Polite, but it isn't Daniel's leave you need. Asking him makes him the one who decides. In another case you would only have got the husband's answer. Put the question to Mariam.
voice-it = “Mariam, my colleague has been worried that Daniel decides things for you. Is there anything in that?”
    .feedback = You want to be honest. But a suspicion is not voiced in front of the companion. If it is wrong, it hurts. If it is right, Mariam may pay for it at home. You couldn't know in advance. Offer time alone instead, without the suspicion being spoken.

scene-her-no = When she said no thank you
her-no-daniel = I'm not the one to ask.
her-no-answer = No, thank you. I have been alone enough. Daniel stays here.
her-no-voice = She looks at you as she says it. Her voice is calm, and the interpreter renders it just as calmly.
accept-no = “Then he stays. The offer stands another time too.”
    .feedback = A no in the companion's presence isn't always free, but this one is clear and calm, and nothing concrete suggests pressure. So her wish weighs heavily. You leave the door open without pushing.
press-again = “Just five minutes, Mariam. It's for your own sake, and he'll be right outside.”
    .feedback = You are afraid of missing something. But an offer is only an offer if one can say no. She has answered calmly through a neutral interpreter. If you ask again, it is your unease that she has to take care of.
call-tomorrow = “That's quite all right. I'll ring you tomorrow when Daniel's at work, then.”
    .feedback = It sounds like a yes to her no, but you go around it. She hasn't asked for a meeting without Daniel, and both of them can hear what you are thinking. Let the offer stand, and let her decide whether to use it.
insist-alone = “I need to talk to Mariam alone for five minutes. Daniel, wait out there and I'll come and get you.”
    .feedback = The sentence is clear and friendly and can be right where there is a concrete basis. Here Mariam has calmly said no, and nothing concrete shows that Daniel works against her. “To be on the safe side” is not a weighty reason.

scene-pressed = When you asked again
pressed-mariam = I have answered.
pressed-daniel = She said no.
    .why = He isn't answering for her. He repeats what she has said herself.
withdraw = “You're right. You said no, and I asked again. I'm sorry.”
    .feedback = You put it right while it can be put right. A wish stated clearly and without signs of pressure weighs heavily, even when it doesn't remove your own doubt.
ask-manager = “I'll just run this past my manager. Let's take five minutes.”
    .feedback = Talking it over is good when you are in doubt. But Mariam has already answered twice, and the break turns into a question of whether her answer counts. You could have said so yourself.
insist-again = “That's exactly why I'd like to hear it without Daniel beside you. Wait outside a moment, Daniel.”
    .feedback = Now her no is used against her, and support is read as pressure. Daniel only repeated what she had said herself. Nothing concrete can carry an exclusion under section 8(2) of the Public Administration Act.

scene-plan = Making the plan
plan-voiced = No. But now I know why she was writing the whole time.
plan-tomorrow = Tomorrow I will say the same.
plan-withdrawn = Good. Then we say no more about it.
plan-manager = “If she's said no, she's said no,” says your manager by the coffee machine. You go back in.
plan-accepted = Mariam nods and moves her chair a little closer to the table.
plan-canteen = You mention the opening in the town hall canteen. Mariam says nothing.
plan-canteen-daniel = It's too noisy. She can't be there.
plan-late = That I can see the door and that it is quiet. At the laundry the doors slammed, and everyone walked behind me. I was ashamed, so I asked Daniel to ring. I would like to work. I can draw maps.
plan-archive = You tell her about the municipality's map archive: a small office, two colleagues and four hundred old maps waiting to be scanned.
plan-archive-mariam = On paper? Then somebody has to check if they are right, too. I would like to try that.
ask-what-to-share = “What may the archive know about you? And how would you like to hear from me?”
    .feedback = Health information is confidential, and it is for Mariam to say what the placement should know. Perhaps it is enough that she needs to see the door. You also decide how you will follow up, and you decide it with her.
say-nothing = “We won't tell the archive anything. You should have a fresh start.”
    .feedback = You look after her information, and that is good. But you decide for her, and without a word about the door and the quiet it may go as it did at the laundry. Ask what she wants said. It can be very little.
last-chance = “Before we agree anything: Mariam, what would it take for you to manage in a workplace?”
    .feedback = It isn't too late. Until now you have mostly heard it from Daniel. Now Mariam gets an open question and time to answer, so that the plan can build on her own words. Earlier in the meeting it would have given you both more time.
rely-on-him = “I'll write that you can't be in noisy places, then, and find something quiet.”
    .feedback = You are listening, and it may well be right. But the information comes from Daniel, and Mariam has said nothing about it. A companion's no isn't the citizen's no. What he says about her possibilities has to be checked with her before a plan is built on it.
write-to-daniel = “Daniel, I'll just text you about the times. You're quick to answer.”
    .feedback = A practical thought. But Daniel is a companion, and there is no power of attorney on file. Messages about Mariam's case go to Mariam unless she asks for something else. Ask her, both about the plan and about how she would like to be contacted.
share-letter = “I'll send the psychologist's letter to the placement, so you don't have to explain anything.”
    .feedback = You want to spare her a hard explanation. But she has only agreed to the municipality having the letter. Health information is confidential and must not be passed on without justification, and it can't be called back. Ask what she wants said herself.

scene-sent-out = When Daniel had been sent out
sent-out-door = “I'm just out here,” says Daniel, and goes. The door falls shut. Mariam stares at it and moves her chair right back against the wall.
sent-out-twice = I have translated your question twice. She isn't answering.
sent-out-mariam = May I go?
fetch-him = “It was a mistake to send him out. I'll get him now.”
    .feedback = The basis was missing, and you can see what it costs. Undoing an exclusion at once is better than holding on for the sake of consistency. It doesn't make the decision right, but it limits it.
stop-and-rebook = “We'll stop here. You'll get a new appointment, and you choose who to bring.”
    .feedback = You don't press her further, and you say plainly that the choice of companion is hers. But Daniel is sitting right outside. You could have brought him back in and given her the meeting back today.
stay-with-her = “Take all the time you need. I'll stay here with you.”
    .feedback = Calm and kind, but still without the support she chose. An exclusion must be limited to what is necessary, and this one had no basis to begin with. Bring him in, or stop and give her a new appointment.

back-in-room-hand = You apologise to them both. Daniel has barely sat down before Mariam takes his hand.
back-in-room-mariam = Ask me next time.
back-in-room-heard = Next time, listen to what I answer.

scene-hall = At the reception desk
hall-twenty-minutes = After twenty minutes Mariam has said “yes” three times and nothing else. You stop and see her out.
hall-room = Daniel gets up. Mariam goes straight to him. Her hands are shaking.
hall-daniel = What happened in there? What did she say?
    .why = It can sound as if he wants to know everything. He asks because she is shaking.
own-it = “It was my decision to send you out, and it was wrong. The rest is for Mariam to tell, if she wants to.”
    .feedback = You own your part and don't pass on Mariam's. Even with a husband who wishes her well, it is she who decides what he hears about the time alone.
she-shut-down = “Not much. She shut down completely when you left.”
    .feedback = You give an honest answer to a worried question. But what happened while Mariam was alone with you is hers to tell. Confidentiality holds towards a spouse as well, even when he seems to want the best for her.
just-procedure = “It's just how we do it. It's nothing to do with you two.”
    .feedback = You want to reassure, but a fixed rule can't carry what you did, and it was these two who paid. Say briefly what you decided, and stand by it.

scene-aftermath = Afterwards, in the office
aftermath-lone = Well? Did you get anything out of her while he was away?
aftermath-next = Mariam needs a new appointment.
after-invite = Write to Mariam: a new time, an interpreter from the start, and that she chooses who to bring.
    .feedback = The exclusion doesn't follow into the next meeting. That one is to be assessed on its own, and Mariam is told plainly that the choice is hers.
after-condition = Write to Mariam that Daniel is welcome again if she explains why.
    .feedback = You open the door again, but on a condition. Mariam has a right to a companion and doesn't have to give reasons. It is the municipality that needs a reason to say no.
after-again = “No, but next time I'll start without him. She'll get used to it.”
    .feedback = You hope she will learn to manage on her own. But an exclusion can't be made a standing arrangement in advance. Each meeting is assessed on its own, and there was no basis the first time.

note-goodbye = Mariam thought before she answered: “They should know that I want to see the door. No more. And text me. Daniel always drops his phone inside a bus.”
note-desk = Now for the note. What belongs in it?
note-attendance = Mariam attended with her husband, Daniel. A Tigrinya interpreter took part from 10.10.
    .feedback = Who was present belongs in the note. It is short and factual, and the next caseworker can use it.
note-freeze = A door slammed during questions about the laundry. Mariam stopped speaking and took Daniel's hand. After some minutes she answered again.
    .feedback = Who did what, in order and without explanation. Someone else can then read it without taking over your interpretation.
note-flashback = Mariam had a flashback because of her PTSD.
    .feedback = It may be right, but it is a professional judgement and not something you saw. Write what she did and what she said herself.
note-own-words = Mariam said herself that she left because doors slammed and people walked behind her. She asked Daniel to ring the laundry.
    .feedback = Belongs if she has said it herself. It answers the open question. If you have only heard it from Daniel, or not at all, the note can't say that she told you.
note-offer = Mariam was asked if she would like to talk alone and declined through the interpreter. She wanted Daniel to stay.
    .feedback = Belongs if it happened. It shows what was offered and what she wanted. If she wasn't asked, the note mustn't say that she was.
note-his-limits = It is taken as a fact that Mariam cannot work in a laundry or a kitchen, according to her husband.
    .feedback = Daniel's words may be mentioned as his. But they can't be treated as Mariam's own information.
note-steering = The husband comes across as controlling. A suspicion of negative social control remains.
    .feedback = A judgement with no observations behind it. What looked like signs can have other explanations, and the sentence would follow them both on file.
note-tell-host = Future placements to be told of Mariam's PTSD so that colleagues are prepared.
    .feedback = Well meant, but she hasn't agreed to it. A diagnosis is confidential. It is enough to write what she wants said herself.
note-agreement = Agreed with Mariam: the archive is told only that she needs to see the door. Messages go to her by text.
    .feedback = Belongs if you have agreed it. Then everyone knows what may be said and who gets the messages. Without the agreement it is something you have decided for her.
note-sent-out = Daniel was sent out although Mariam had chosen to have him with her. While he was out, she hardly answered and asked if she could leave.
    .feedback = Uncomfortable to write, and for that very reason it belongs. The note should show what was decided and what happened, also when it was wrong.

ending-on-her-terms = On her terms
    .text = Mariam starts at the archive, three mornings a week. Her desk faces the door, and nobody needs to know more than that. The first day Daniel takes her there. The second day she goes by herself. After a month she finds a street that is missing from the municipality's own map.

        She brings Daniel to the next meeting. Again you ask if she would like a little time alone. “Today he can wait,” she says. “I want to show you something.”
ending-cautious-start = A cautious start
    .text = Mariam gets a trial period at the archive, and she is looking forward to the maps. But with you she is more on her guard than she needed to be. Something was asked too often, too late or not at all, and something was decided without her.

        Daniel swaps his shift again next time. The meeting isn't lost. It has barely begun.
ending-mended = The door ajar
    .text = Daniel came back in, and you reached an agreement about the archive. You mended the mistake, and Mariam noticed. But her support was sent out without a basis, and she noticed that too.

        At the next meeting she takes the chair nearest the door and asks before she takes off her coat: “May he stay today?”
ending-over-her-head = Over her head
    .text = The plan is made, but it is made without Mariam. Either others have spoken for her, or others have been told something that was hers to decide about.

        She turns up for a fortnight and says “fine” when anyone asks. Then she calls in sick. Daniel looked after her, and so did you. You just never really asked her.
ending-closed-door = A closed door
    .text = Mariam doesn't come to the next meeting. Behind the closed door there was no pressure to be found, only a woman without the support she had chosen.

        Three months go by before she dares to sit down in a municipal office again. By then it is another caseworker who gets to see the picture of her map.
