title = “She agrees”
occasion = Follow-up on the contract
summary = The mother-in-law answers, and Nadia says it is fine. Then you are alone for half a minute, and Nadia asks a question that nobody else may hear. What do you do now, and what do you do afterwards?
task = Agree the next step with Nadia: a work placement and Danish. Find out how she can have her say without paying for it afterwards. How many meetings it takes is up to you.

cast-nadia = Nadia
    .about = 24, from Moldova, ten months in Denmark. Married to Svetlana's son, who supports her. Repaired phones in a kiosk in Chisinau for three years. Speaks a little Danish.
cast-svetlana = Svetlana
    .about = 56, Nadia's mother-in-law, from Moldova, sixteen years in Denmark. Taught mathematics for eleven years, cleaned the town hall for six. Now runs a cleaning team.
cast-interpreter = The interpreter
    .about = Professional interpreter, Romanian and Danish. Not booked for today.
cast-pernille = Pernille
    .about = Your colleague. Helpful and inventive.
cast-erik = Erik
    .about = Your manager. Busy, but he listens.

file-contract = Contract and background, extract
    .text = Nadia is married to Andrei, who drives a lorry abroad from Monday to Friday. They live with his mother, Svetlana, and her mother, Vera, aged 84, whom Nadia looks after in the daytime and calls bunica, grandmother.

        Beginner's Danish; Romanian interpreter for anything but practical matters. No power of attorney on file.

        Possible places: the repair workshop at the recycling centre (three men and a woman) and cleaning at the nursing home.
file-february = Note, 12 February
    .text = Nadia came alone. Interpreter by phone.

        She would like to repair things again, “preferably small ones”, and have colleagues to speak Danish with. She lit up when we got to soldering irons.

        Asked at the end to be handed letters here. Reason not given.
file-school = Email from the language school, 3 May
    .text = Nadia left us after seven weeks. Her mother-in-law rang and said she was needed at home. She was the quickest in the class.

        We have evening classes too, Tuesdays and Thursdays.

        Regards, Ulla, student adviser
file-phone = Phone message, reception, 19 May
    .text = Nadia's mother-in-law is coming along as companion (bisidder, the person a citizen may bring for support). No interpreter is needed, she says; the interpreter has been cancelled. Nadia's phone is broken. Use the mother-in-law's number.

        A determined lady. I wonder if she's the one who runs it all?

scene-prepare = Ten minutes before the meeting
prepare-desk = Ten to nine. Nadia's case is open on your screen, and Pernille puts her head round the door.
prepare-pernille = Is that the one with the mother-in-law? I can say there's a form missing at reception. Then you've got Nadia to yourself.
reread-february = Reread the February note, and write down one open question.
    .feedback = Nadia's own words are on file, said alone and through an interpreter. She may have changed her mind, but now you can hear it if the answer sounds like someone else's.
book-interpreter = “Thanks, but I'd rather ring for an interpreter.”
    .feedback = Cancelling the interpreter isn't the mother-in-law's business. The municipality must make sure that Nadia understands and is understood. Nobody is free today, but there is one on Thursday now. Then today's meeting can keep to practical matters.
form-trick = “Yes, please. Then Nadia gets to answer in peace.”
    .feedback = You want to give Nadia peace, and that is a good thought. But time alone should be an open and voluntary offer to Nadia, not a pretext. If an invented form is seen through, it costs trust with both of them, and Svetlana becomes more watchful.
call-andrei = Ring Andrei, and ask how the family feels about work.
    .feedback = He is her husband, and hearing him seems the obvious thing. But you ask him about her case before you have asked her, and there is no power of attorney. Nor do you know who he will tell.

scene-agrees = When Svetlana answered
agrees-interpreter = No Romanian interpreter is free today. But Thursday at nine has been reserved.
agrees-stairs = On the stairs Svetlana keeps a hard grip on Nadia's arm until they are in the doorway.
    .why = The lift is out of order, and Svetlana's knees are worn. It is she who is leaning on Nadia.
agrees-room = Meeting room three! I cleaned in here for six years. That lamp was flickering then, too.
agrees-andrei = Andrei tells me you rang. Next time you can just ask me.
agrees-phone = Nadia's phone has been broken since January. You just write to me.
    .why = Nadia made a living repairing phones. That her own is in its fifth month of being broken doesn't quite hang together. It proves nothing, but it is worth wondering about.
agrees-trick = Pernille knocks. “That form is on the web,” says Svetlana. “I filled it in in January.” She stays where she is.
agrees-workshop = You tell them about the repair workshop: three men and a woman. Nadia sits up in her chair.
agrees-men = With men? Out of the question. I've stood in a warehouse myself. She can come on my team. She agrees.
    .why = Svetlana turns down a particular job because there are men, and picks another on Nadia's behalf. Her reason may be genuine enough. That doesn't make it Nadia's.
agrees-fine = It is fine.
    .why = In February, alone and with an interpreter, she herself wished for repair work. When you mention it now, she sits up, and then in a low voice says yes to something else. It is a sign and not a proof.
ask-nadia = “Thank you, Svetlana. Nadia, what would you like yourself?”
    .feedback = You don't brush Svetlana aside, but you ask the person it is about. It is one of the smallest steps you can take. If someone else answers again, you have seen something that can stand in a note.
write-cleaning = “Nice when people agree. I'll put cleaning down as first choice, then.”
    .feedback = Nadia did in fact say it was fine. But the wish is Svetlana's, the answer was faint, and in February Nadia said something else. What a companion says about the citizen's wishes has to be checked with the citizen before you write it down.
quote-february = “In February, though, you wanted to repair things. Have you changed your mind?”
    .feedback = You have read the file and want to take her words seriously. But they were said when she was alone. Now she has to stand by them or take them back with Svetlana listening, and neither answer is a free one. Wait until she can speak freely.
send-out = “I'd like to hear it from Nadia now. Svetlana, wait outside meanwhile.”
    .feedback = You are reacting to something real. But you haven't yet asked Nadia directly, had an interpreter or offered anything voluntary. Exclusion requires weighty grounds under section 8(2) of the Public Administration Act, and here smaller steps hadn't been tried at all. Nadia is the one who has to explain it at home.

scene-sent-out = When Svetlana had been sent out
sent-out-door = Svetlana gets up with difficulty. In the doorway she turns and looks at Nadia for a long time.
sent-out-nadia = Now she thinks that I have said something. She will ask all evening.
fetch-her = “I shouldn't have done that. I'll get her back in.”
    .feedback = You see what it costs and put it right at once. It doesn't make the decision right, but it limits it, and Nadia has less to explain.
stop-for-today = “We'll stop for today, then. You'll get a new time.”
    .feedback = You don't press her, and that is good. But Svetlana is sitting right outside, and now the meeting ends with her having been sent out. You could have brought her in and let the day end in an ordinary way.
use-the-time = “We're alone now. Tell me what you want yourself.”
    .feedback = The harm is done, so the time may as well be used. That is how it feels. But Nadia didn't ask for the time, and every minute adds to what has to be explained. An exclusion must be limited, and this one lacked a basis from the start.

call-fetched = Svetlana sits down again and moves her chair right up to Nadia's.
call-screws = I like small screws. And people who come with something broken.
call-order = She means that she likes things in order. There's that in cleaning.
    .why = Nadia talks about repairs, and Svetlana turns it into cleaning. She isn't helping with a word, she is changing the meaning.
call-cleaning = Nadia looks at your screen, where it now says cleaning.
call-february = In February? What did she say in February?
call-rings = Svetlana's phone rings. She says the same thing three times in Romanian, sharply, and goes out into the corridor. The door is ajar.
    .why = It is her mother of 84, who is alone at home and has had falls before. Svetlana is asking if she is sitting down. That is worry and not surveillance.

scene-moment = The half minute alone
moment-lean = Nadia looks at the door and leans forward across the table.
moment-question = Is it possible to learn Danish in the evening? So the family does not know?
    .why = As soon as Svetlana is out, a wish comes up that she didn't voice while Svetlana was there. And it has to be kept hidden. It is a stronger sign than the others, but still not the whole story.
brief-answer = “Yes, it is. How can I reach you without others seeing it?”
    .feedback = Short, true and of use. You promise no more and let her choose the way. The door will soon be open again, so what matters most is that you can talk somewhere else.
promise-class = “Yes. I'll sort that out for you, I promise.”
    .feedback = She deserves hope, but you don't know what can be arranged or what it will cost her. And she hasn't asked you to arrange anything. Answer the question, and find out how the two of you can go on talking.
why-secret = “Why mustn't they know? Are you afraid of Svetlana?”
    .feedback = An important question at the wrong moment. The door is ajar, and you have seconds. Talk about control belongs where she can speak freely, preferably with an interpreter. Better to use the seconds to find that place.
give-leaflet = “Yes. Here's a leaflet. Put it in your bag.”
    .feedback = Practical and kind, and the leaflet answers her question. But she has just said that the family mustn't know, and you don't know who else uses the bag. Ask what is safe to take home.

scene-reach = When the call in the corridor was ending
reach-code = Not phone. Not e-Boks, Svetlana has the code. Wednesday at ten. The health centre. Bunica has exercises, I wait.
    .why = Someone else can read her post, so the ordinary ways to reach her are closed. The code may have been given freely, but Nadia expects to be read.
reach-how = But how? I do not go out in the evening.
reach-door = Not now. The door …
reach-bag = Nadia puts the leaflet in the bag, next to Svetlana's diary.
reach-hurry = Out in the corridor Svetlana is saying goodbye.
remember-it = “Wednesday at ten. I can remember that.”
    .feedback = She knows that you have heard, and you don't write it where others can see. The place is her own suggestion, and she is there anyway.
write-it-down = “Hang on, I'll just put that on my pad.”
    .feedback = You want to be someone she can count on, and that is good. But the pad is in the middle of the table, and the door will open any moment. A safe way of contact is only safe as long as it can't be read.
ask-contact = “How can I reach you without others seeing it?”
    .feedback = You change course in time. Now it is she who says what is safe, and you can come back to the rest.
i-heard-you = “I've heard you.”
    .feedback = Three words, and nobody can tell what they are about. Knowing that one has been heard is worth something. But you still lack a way to reach her, and it may be hard to get next time.
take-back = “You'd better give me the leaflet back.”
    .feedback = You think of what happens when the bag is opened at home, and you put it right while you can. That left no time to find a way to reach her. You will have to find one some other way.
one-more = “One more question: is anyone hurting you?”
    .feedback = The question is right, the place is wrong. It should be asked when she is quite alone with you, can speak freely and has time to answer. Here she only has time to be afraid that somebody heard.

scene-return = When Svetlana came back in
return-wednesday = “Wednesday at ten. The health centre. Bunica has exercises,” Nadia whispers. Then the door opens.
return-unanswered = Nadia doesn't have time to answer.
return-glasses = My mother. She was looking for her glasses. She was wearing them.
return-block = Wednesday at ten, it says. But that's when my mother has her exercises?
return-leaflet = Danish in the evening? Who put this here?
return-what = Well. What were you two talking about?
    .why = It may be plain politeness. But she also has the code to the post and the only phone number, so everything passes through her.
to-the-dates = “We've come to the dates. Nadia, which days are best for you?”
    .feedback = You don't answer what Nadia said, and don't make a show of it. But if Svetlana has seen something in writing, it hangs in the air.
own-the-leaflet = “The leaflet is from me. I give it to a lot of people.”
    .feedback = You take it upon yourself. It is true, and it says nothing of what Nadia asked. Best would have been no leaflet there at all, but you have made it less dangerous.
own-the-block = “It's an appointment I need to remember. Now for the dates.”
    .feedback = It is true, short and yours. You don't reveal who the appointment is with. It shouldn't have been on the pad, but you don't make it any bigger.
about-classes = “I was telling her about our evening classes. I do that with everyone.”
    .feedback = You want to cover for her. But it isn't so, and now the evening class is on the table, just where Nadia didn't want it. She decides when it is mentioned. A neutral step onwards would have been enough.
between-us = “That stays between Nadia and me.”
    .feedback = Confidentiality is in order, and you are right. But the sentence also tells that something was said, and Nadia has to go home and explain it. One can keep silent without anybody noticing the silence.
say-it-aloud = “Nadia asked about Danish in the evening. A good idea, I think.”
    .feedback = You want to back her up and be open. But she said it alone and asked that the family not know. Confidential information must not be passed on without justification, not to family either. This can't be taken back, and it is Nadia who has to go home with it.

scene-now = When Svetlana wanted a signature
now-dates = Thursday. Thursday is good.
now-hm = Hm.
now-classes = Evening classes? She doesn't need that. She learns Danish from me.
now-wall = In our family we have no secrets.
now-aloud = In the evening? And who is with my mother then?
now-pen = So we agree. Monday at five, on my team. Where does she sign?
now-thought = Nadia looks down at her hands. You know something now that Svetlana doesn't.
finish-practical = “Today we'll do the practical things. Work waits until there's an interpreter.”
    .feedback = Nothing is signed, and nobody is exposed. The reason is true. Waiting isn't doing nothing, as long as you follow up.
offer-now = “I offer everyone a little time alone with me. Would you like that, Nadia?”
    .feedback = A calm, voluntary offer is good practice, but the timing is hard. Svetlana has just been out and has asked what you talked about. The more watchful she is, the less freely Nadia can answer. The offer is stronger next time, with an interpreter.
start-cleaning = “Let's start with cleaning. It can always be changed.”
    .feedback = Somewhere to begin is better than nothing, you think. But it is Svetlana's plan, and all that Nadia has said about it is that it is fine. First she must be asked in such a way that she can answer, and that takes an interpreter and peace.
exclude-now = “I've decided that I need to talk to Nadia alone about this. Svetlana, I'll come for you.”
    .feedback = The words are right, but today the weighty grounds are missing. Nothing is urgent, an interpreter and a voluntary offer haven't been tried, and Nadia has asked for one thing only: that nobody finds out. Sent out straight after her phone call, Svetlana can work out the rest. First ask yourself what it costs Nadia tonight.

scene-summons = When the next meeting was to be agreed
summons-no-thanks = No, thank you. It is fine.
summons-cleaning = You write cleaning in the plan. Nadia says nothing.
summons-excluded = Svetlana spent ten minutes in the corridor. “Now she will ask all evening,” Nadia whispered, and said no more.
summons-silence = Nadia looked at the door until the time was up. Now Svetlana is standing in it.
summons-coat = Svetlana stands in the doorway with her coat on.
summons-reserved = The interpreter is already reserved for Thursday at nine.
summons-found = On the interpreters' list a Romanian interpreter is free on Thursday at nine.
summons-svetlana = Send the letter to me. I've got the code to her e-Boks anyway.
    .why = She has access to Nadia's digital post and can read what is meant for her. Many people help each other with e-Boks, so in itself it is no proof. But it decides what you can write.
hand-it-over = “Here's your appointment letter, Nadia: Thursday at nine, with an interpreter. You choose who to bring.”
    .feedback = She gets it in her hand, as she asked. Anyone may read it, for it says nothing that can harm. And with an interpreter she can use her own words.
to-svetlana = “I'll do that. Then it gets read.”
    .feedback = It is easy, and Svetlana gets things done. But she is a companion without power of attorney, and with that answer she also becomes the way to Nadia. Contact should go to the citizen by a way that is safe for her.
ring-later = “I'll ring when it's all in place.”
    .feedback = It sounds harmless, but the only number on file is Svetlana's. Nadia goes home with nothing in her hand, and in February she asked to have things on paper. Agree the next step while she is sitting there.
come-alone = “Thursday at nine, Nadia. You'll come to that one alone.”
    .feedback = You want to make sure she can talk. But then you have excluded the companion in advance, without knowing what will be necessary on Thursday and without asking Nadia. That requires weighty grounds under section 8(2) of the Public Administration Act. And Svetlana hears it with Nadia sitting next to her.

scene-office = In the office afterwards
office-desk = You close the door and tell your manager, Erik, everything.
office-sent-out = You sent her out? On what basis?
office-erik = Nadia's an adult, and she says herself that it's fine. Can we do more?
ask-anonymously = Ring the safety consultants, and tell the story without names or identifying details.
    .feedback = The safety consultants (sikkerhedskonsulenterne) can advise anonymously, and you don't have Nadia's consent to more. The decision is still yours, but they can help you see what you didn't spot yourself.
send-the-case = “I'll send the safety consultants the file so that they can see it all.”
    .feedback = Seeking advice is right. But advice on a named case as a rule needs the citizen's consent, and you haven't asked for it. Tell the story without names or identifying details first. You can ask Nadia for consent when she can speak freely.
wait-and-see = “Not until she says more. Otherwise it's our unease that's in charge.”
    .feedback = You don't want to take charge from her, and that is a fine reason. But you have seen concrete signs, and she has said something, as well as she could. Now she is waiting to see if you heard. Not excluding today is only right if you follow up.
message-her = “I'll write in e-Boks that she can ring me in confidence.”
    .feedback = It is meant as a helping hand. But Svetlana has said herself that she has the code. A message about confidence tells whoever reads along that there is something to be confidential about. Don't write where others can read. Use the way that Nadia herself points to.

scene-wednesday = Wednesday at the health centre
wednesday-advice = “First find out whether the place is a good one, and how long she has,” said the consultant.
wednesday-window = Wednesday at ten. Nadia sits alone in the health centre, turning a screw in a hearing aid with a nail file.
wednesday-hears = Now bunica hears again. Before, she heard only the good things.
wednesday-car = Svetlana comes for us at a quarter to eleven. Always.
    .why = Vera can't walk to the bus, and Svetlana has the car. It is a lift home. But now you know how long you have.
good-place = “Is this a good place to talk? I have an interpreter on the phone if you want.”
    .feedback = You begin with what makes the meeting possible: whether the place is safe, whether she wants to, and whether she can say it in her own language.
found-a-class = “I've found an evening class. You can start on Tuesday.”
    .feedback = You have worked for her, and it is just what she asked about. But she asked if it exists. She didn't ask you to sign her up, and she doesn't yet know what to say at home. Let her decide the step.
tell-me-all = “Tell me everything from the beginning. Your Danish is fine.”
    .feedback = You show her trust and take your time. But what she has to tell is too hard for her Danish, so you only get the part she has words for. A telephone interpreter is enough, if she wants one. And she needn't begin at the beginning.
give-it-a-name = “What Svetlana is doing is negative social control. You shouldn't put up with it.”
    .feedback = You take her side, and you may be right. But you have seen little and heard less, and your part is to recognise and to guide, not to judge. Now it becomes your label on her family, and many people close up when they have to defend those they are fond of. Ask how she sees it herself.

scene-cost = When Nadia told you
cost-class = Tuesday? What do I say when I go?
cost-all = Everything? In Danish?
cost-name = I do not know that word. She is my family.
cost-sum = Svetlana isn't a bad person. She has worked it out: I look after her mother, she works, Andrei pays the loan. It adds up. Nobody has asked me, that's all.
cost-plain = Svetlana is not bad. She calculates. Everyone has a place. Mine is at home.
cost-drawer = My phone is not broken. It is in her drawer.
    .why = The phone has been taken from her, and the municipality was given another explanation. Now it fits with the code, the number and the answers.
cost-signal = On Thursday you can ask me. If I say yes, then it is yes. If I say no, then leave it.
what-would-it-cost = “What happens at home if Svetlana has to wait outside on Thursday?”
    .feedback = Before a companion is perhaps excluded, you must think of what it will cost the citizen afterwards, and she knows best. If she is in danger, it is a different matter altogether.
offer-advice = “There's anonymous advice to be had. Would you like to hear about it?”
    .feedback = It is good that she knows the help exists, and that she chooses whether to hear more. But you still haven't talked about what Thursday may cost her, and that is what you need to know if Svetlana answers for her again.
may-i-call-andrei = “May I ring Andrei? He might be able to help you.”
    .feedback = You ask her first, and that is what counts. In some cases the family can be involved, but only in dialogue with the citizen and with an eye to the risk. You haven't talked about that yet, so it comes too early.
promise-exclusion = “Then I'll send Svetlana out on Thursday. I promise.”
    .feedback = She should know that you are on her side. But you can't promise that. Whether there is a basis has to be assessed on Thursday, when the smaller steps have been tried, and perhaps they will be enough. Promise only what you know you can keep.

scene-thursday = Thursday, with an interpreter
thursday-cost = “Svetlana goes quiet for two days,” Nadia answered yesterday. “Then she makes sarmale. Nobody hits. I can manage that.”
thursday-advice = “Say the number,” Nadia answered yesterday. “I remember numbers. Everyone in that family does.”
thursday-andrei = “Not yet,” Nadia answered yesterday.
thursday-waited = Yesterday at ten you sat at your screen and looked at the clock.
thursday-passed = Yesterday Svetlana herself sat next to Nadia in the health centre. You walked past without a greeting.
thursday-eboks = I read it. In confidence, it said. Have I done something to her?
thursday-alone = Alone, you said. But she'd like to have me with her. Isn't that so, Nadia?
thursday-lamp = The lamp's been changed! It took you sixteen years. The maths teacher got a mop in two weeks.
thursday-secrecy = I interpret everything and am bound by confidentiality.
thursday-question = You ask Nadia what work she would like. Svetlana talks over her. You ask that Nadia be allowed to finish. Svetlana waits for three seconds.
thursday-began = She began: she would rather like to … The rest was talked over.
thursday-agrees = We've talked about it at home. She agrees.
    .why = She answers a question put to Nadia while Nadia herself is speaking, right after you asked for the opposite. Language isn't the explanation now, for the interpreter is sitting there.
offer-alone = “I offer everyone a part alone with me and the interpreter. Would you like that, Nadia?”
    .feedback = You asked for quiet and got three seconds, so a voluntary offer is the next step. It reveals nothing, for everyone gets it, and she can say no.
speak-up = “Say what you think, Nadia. Svetlana can take it.”
    .feedback = You want to give her courage. But you leave it to her to speak up while the person she has to stand up to sits next to her. If there are signs of pressure, her wish should be clarified where she can speak freely. Offer that instead.
then-agreed = “Good. Now I've asked with an interpreter.”
    .feedback = The interpreter was there, and the question was asked. But the answer didn't come from Nadia. She began on a different one, and the interpreter said it aloud. When a companion turns a place down, or says that the citizen agrees, that isn't the citizen's answer, and it shouldn't be put down as hers. You have seen the pattern and leave it at that.
exclude-at-once = “You've cut in again, Svetlana. Wait outside, and I'll come for you.”
    .feedback = You have seen a pattern, and your tone is calm. But Nadia hasn't been asked if she wants to talk alone, and that step is missing. If you have talked about what it costs her, it was her yes or no that you had agreed to wait for. If you haven't, her safety afterwards hasn't been thought through, and it must be before a companion is excluded.

scene-her-answer = When Nadia was asked
her-answer-speak = Of course I can. Say it, Nadia. We're waiting.
her-answer-offer = Nobody speaks. So you offer Nadia part of the meeting alone, as you offer everyone.
her-answer-yes = Yes, please. I would like that.
her-answer-secrets = No, she wouldn't. We have no secrets.
    .why = Nadia has answered for herself, through a neutral interpreter, and Svetlana reverses the answer. That is no longer help with answering. She decides who Nadia may talk to.
her-answer-room = Nadia gets up to go next door. So does Svetlana. “I'll come along, then.”
her-answer-no = No, thank you. It is fine.
her-answer-hand = She says it down at the table. Svetlana pats her hand.
exclude-part = “I'll talk to Nadia alone about this point, a quarter of an hour. Nadia, you may have someone else with you.”
    .feedback = If Nadia said yes and Svetlana persists, there may be sufficient basis under section 8(2): smaller steps have been tried, and it is about one point. If she said no, or you don't know what it will cost her, what should carry the decision is missing.
let-it-lie = “We'll leave it, then. You'll get the offer again, Nadia.”
    .feedback = The same sentence can be right and wrong. If Nadia declined, her words weigh heavily even when you are in doubt, and the door stays open. But if she said yes, you let someone else undo it. Regard for Nadia herself can justify a short and limited exclusion.
from-now-on = “From now on we'll hold the meetings without you, Svetlana.”
    .feedback = It feels clear at last. But an exclusion must be limited to what is necessary, and the basis assessed afresh each time. If Nadia said yes to time alone, there may be a basis for part of today, not for the rest. If she said no, there is no basis at all for a ban without end.
say-the-worry = “Svetlana, she isn't getting to answer. That's what we're worried about.”
    .feedback = It is true, seen from your chair. But once the suspicion is spoken, the meeting is about Svetlana, and Nadia has to go home with her afterwards. Say what is going to happen, and not what you think.

scene-alone = A quarter of an hour alone
alone-door = The door is closed. The interpreter moves her chair.
alone-plan = I want the workshop. And Danish, Tuesdays and Thursdays. The home carers come in the evening, after all. I've done the sums. You learn that in this family.
alone-silent = Can she not come back in?
what-may-she-hear = “What should Svetlana be told when she comes in?”
    .feedback = The quarter of an hour belongs to Nadia, and she knows best what can be said and when. You agree on one sentence. The rest stays here.
blame-us = “I'll say it's a fixed rule. Then it won't fall on you.”
    .feedback = You want to stand in front of her, and it is a generous thought. But there is no fixed rule, and you have decided it without her. If Svetlana sees through it, Nadia is left with the explaining. First ask what she herself wants said.
tell-svetlana = Bring Svetlana in, and calmly tell her what Nadia wants.
    .feedback = You want it said while the interpreter is there, and one day that may be good. But Nadia hasn't said that you may. What she says alone isn't passed on without her yes, however calmly.

note-minutes = “Say that I'll tell her myself when Andrei is home,” said Nadia. That is what you said. “Fourteen minutes,” answered Svetlana. “You said a quarter of an hour.”
note-desk = Now for the note. What belongs in it, and who can read it?
note-participants = First meeting: Nadia and her mother-in-law as companion, no interpreter. Thursday: the same, with a Romanian interpreter.
    .feedback = Who was there, and whether there was an interpreter, belongs. It also tells how much weight each answer can bear.
note-answered = On work, the mother-in-law said both times: “She agrees.” The first time Nadia said: “It is fine.”
    .feedback = Who said what, in their own words. These are observations that another can build on, and both of them heard it said.
note-refused = Nadia wants cleaning work and has said no to the repair workshop.
    .feedback = Svetlana said that. Nadia hasn't said no to the workshop. Write it as it was, or the companion's words become hers.
note-control = Nadia is subjected to negative social control by her mother-in-law.
    .feedback = It may be right, but it is a conclusion. Write what you saw and heard, in order. Then others can assess it, and the sentence can't be used against Nadia if it is read at home.
note-copy = The note is sent to Nadia's e-Boks so that she can read it herself.
    .feedback = A kind thought, but Svetlana has the code. She would get to read it all. Ask Nadia how she wants it when you talk alone.
note-secret = Nadia can be met on Wednesdays at 10 in the health centre without the family knowing.
    .feedback = A safe way to reach her is only safe as long as others can't read of it. The file may be read, for instance with a power of attorney. Ask your manager where such information can be kept.
note-offer = On Thursday Nadia was offered part of the meeting alone.
    .feedback = Belongs if it happened. It shows which smaller steps were tried. If she wasn't asked, the note mustn't say that she was.
note-part = The mother-in-law waited outside during the point about work. Before that: interpreter, request, offer of time alone. Nadia said yes, the mother-in-law no.
    .feedback = Belongs if it happened that way: the basis, the smaller steps and the extent. If one of the links was missing, the basis is a different one, and the sentence isn't true.
note-out = The mother-in-law was sent out for part of a meeting. Nadia had not said yes to that.
    .feedback = It isn't pleasant to write, and for that very reason it belongs. The note should show what was decided and what it rested on, also when that was too little.

ending-own-sum = Her own sum
    .text = Nadia tells them herself when Andrei is home. Svetlana is silent for two days. Then she makes sarmale for eight. In August Nadia starts at the workshop, and on Tuesdays and Thursdays she goes to Danish. Her own phone lies next to the soldering iron. There was never anything wrong with it.

        Svetlana comes along to the next meeting, and you assess it afresh. “Just ask her,” she says. “I can wait a quarter of an hour. I'll be timing it.”
ending-ajar = Ajar
    .text = Nadia's question is still known only to the two of you. That is worth a lot. But there wasn't quite as much room for her as there could have been. Something came too early, too late, or without her being asked.

        She comes again next month, with Svetlana. Before she sits down she looks at you, to find out if you still mean to ask.
ending-in-agreement = In agreement
    .text = On Monday at five Nadia turns up on Svetlana's team. The file says that she agrees. She learns the words for mop, bucket and floor, and Svetlana is a good teacher.

        One Wednesday in September you walk through the health centre. Nadia sits by the window, turning a screw in something small. She looks up and then down again. You didn't do too much. You just weren't there when she asked.
ending-kitchen-table = At the kitchen table
    .text = One evening Nadia is questioned at the kitchen table. Nobody shouts. Svetlana has seen, heard or read a little, and then she works out the rest.

        The next Wednesday it is Svetlana who sits waiting in the health centre. Nadia comes to no more meetings before the summer. “She'd rather be at home,” says Svetlana when you ring the only number you have. “She agrees.”
