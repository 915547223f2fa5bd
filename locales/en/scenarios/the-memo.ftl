# The memo: a fictional meeting. Not one of the ministry's examples.

title = The memo from the manager
occasion = Follow-up on the contract
summary = “Spouses may not take part,” says your manager's memo. Irina arrives with her husband and a power of attorney. Which counts, and how far does the paper go?
task = Follow up on Irina's contract: the placement ends in ten days. Find out who may be present, as companion (bisidder) or otherwise, what Peter's power of attorney covers, and what to do about the memo. You yourself offer everybody a few minutes alone.

cast-irina = Irina
    .about = 39. Came from Georgia to join her husband, twenty months in Denmark, in the introduction programme. A dental technician in Tbilisi for fourteen years. Speaks Danish slowly and correctly.
cast-peter = Peter
    .about = 46, married to Irina, a school caretaker. Broke a tooth on holiday in Tbilisi and had a new one made. Has a written power of attorney from Irina.
cast-manager = Søren
    .about = Your manager. Was a caseworker himself for many years. Writes short memos and means them well.

## The case

file-memo = Memo from the manager, 28 April
    .text = To everybody in the team

        From 1 May, spouses may not take part in follow-up meetings. They wait in reception.

        By law the meeting is an individual one, and we have seen too many men answer for their wives. It is easiest for you when it is the same for all.

        Søren
file-contract = Contract, extract
    .text = Irina was a dental technician for fourteen years. She says no thank you to an interpreter and asks for short sentences.

        Goal: work in dental care or a laboratory. Now: a placement at the municipal dental clinic until 31 May, where she cleans instruments. Can be extended by three months.

        Health interview, 2 December: separate enclosure. Irina: “It is only for me.”
file-april = Note, 3 April
    .text = Irina rang us herself, during a break. She has applied for a job at a dental laboratory in Aalborg and would live up there four days a week. Does that make a difference to her residence permit? I promised to get back to her. (Not done.)

        “Peter doesn't know yet,” she said. “He is to hear it from me.”
file-mandate = Power of attorney, handed in at reception on 14 May
    .text = “I give my husband, Peter, power of attorney to speak and write to the municipality for me and to have copies of letters and agreements. It covers my Danish lessons and my placement. Everything else comes only to me.

        Irina”

        Reception: The husband has rung three times to hear if he may come along. We referred him to the memo. Now they turned up with this. Persistent!

## Before the meeting

scene-prepare = Ten minutes before the meeting
prepare-desk = Wednesday 21 May, ten to nine. Søren stops in your doorway with his coffee.
prepare-seen = You've seen the memo, haven't you? They've had a sign laminated in reception.
prepare-same = It saves you judging who may come in and who may not.
raise-now = “A fixed rule probably won't hold under section 8. Can we talk at eleven?”
    .feedback = You say it openly, before the meeting starts. A fixed rule about spouses goes against section 8 of the Public Administration Act; whether a companion can be limited is assessed each time. Now you can follow the law in the meeting.
look-it-up = Look up whether section 8 of the Public Administration Act also covers a meeting without a decision.
    .feedback = The right to bring somebody applies here too. It follows from a general principle of administrative law, which the course knows only from others' accounts and not from a statute. Now you know what to say if Irina asks. The memo itself still has to be taken up with Søren.
just-a-talk = “That's fine. There's no decision being made today, after all.”
    .feedback = It sounds reasonable, since the Act speaks of a party to a case. But by a general principle the right to bring somebody also applies to meetings without a decision. A good deal is decided in practice here, long before it is put on paper.
warn-them = Ring reception, so that Peter is told straight away.
    .feedback = You want to be considerate. But now Peter has been turned away before anybody has looked at Irina's own case. A rule that covers all spouses goes against section 8 of the Public Administration Act, also when it is put kindly and in good time. You can still undo it.

scene-desk = When Irina asked about the sign
desk-raised = “Eleven,” Søren said. “Today, then, you judge for yourself.” He didn't look pleased.
desk-looked = You had time to read it. The right applies even when no decision is being made.
desk-warned = “She has already told him,” says Irina, before you have said good morning. Peter studies the ceiling.
desk-sign = On the reception desk stands the sign: “Spouses wait here”. Peter stands next to it with a folder.
desk-peter = I rang three times to be sure. I'm a caretaker. I like to know where the keys are.
    .why = Three calls may look like pressing to come along. It was Irina who asked him to ring, since she is at language school in telephone hours. When they heard no, she wrote the power of attorney.
desk-law = Good morning. It says here that my husband must wait. Is that the law?
both-welcome = “No. You choose who comes with you. In you come, both of you.”
    .feedback = A clear answer to a clear question. Irina chooses who comes with her, and being a husband is not in itself a reason to say no. The memo is between you and Søren.
ask-permission = “Two minutes. I'll ask my manager if we can make an exception.”
    .feedback = It is good to act on the doubt. But Peter is not an exception: the right is Irina's, and she shouldn't have to wait for leave. You can make the assessment at the desk yourself. Do ask Søren, but ask about the rule and not about Irina's husband.
why-peter = “It depends. Why do you need him?”
    .feedback = You want to judge the case at hand, and that is the right idea. But it isn't Irina who has to give a reason for bringing somebody. The municipality must have one if it wants to say no. And nothing points to such a reason.
memo-out = “That's how we do it now. Peter, you wait here meanwhile.”
    .feedback = You are new and do as your manager's memo says. But it shuts out somebody Irina has chosen, with nobody having looked at her case. Exclusion takes an assessment of the case and weighty grounds under section 8(2) of the Public Administration Act, and nothing here comes near that. A memo cannot change the law.

## Without Peter

scene-without = With Peter waiting outside
without-peter = “I'll be sitting here, then,” says Peter. Irina goes with you and sits down without taking off her coat.
without-chair = “I'll find a chair out there, then,” says Peter. Irina stays in hers, but now she puts on her coat.
without-paper = I wrote a paper. I signed it. Does it not count?
without-fine = You ask about the placement. “Fine,” says Irina. You ask if she would like to carry on with it. “Fine,” she says again.
    .why = It may look as though she doesn't dare to speak. But she goes quiet only once Peter is gone. She is offended that her signature didn't count.
fetch-peter = “Yes, it counts. He shouldn't have been kept waiting. I'll fetch him.”
    .feedback = You put it right at once instead of holding on for the sake of a principle. A limitation must go no further than it needs to, and here there was no need. That doesn't make the decision right, but it made it short.
new-date = “We'll stop here. You'll get a new appointment, and Peter can be with you from the start.”
    .feedback = You don't press her, and you say clearly that Peter can come. But he is twenty steps away, and there are still no grounds. You could have fetched him now. Irina's placement ends in ten days, so it is her time that goes on waiting.
quarter-more = “We'll come back to that. Let's just do a quarter of an hour, now that we're sitting here.”
    .feedback = You want to get the practical things done. But she has just asked whether what she chose counts, and you go on without answering. The exclusion had no basis, and every minute makes it longer. Fetch Peter, or stop.

## The power of attorney

scene-table = With the power of attorney on the table
table-fetched = You fetch Peter and apologise to them both. Now Irina takes off her coat.
table-welcome = Thank you. Then I don't have to read the sign a third time.
table-permission = Søren said: “If you've assessed it, bring him in.” Irina stood at the desk meanwhile. “Did we get permission?” she asks.
table-reason = He is my husband. I didn't think that was a difficult question.
table-folder = Here's the original. I keep it all in the folder, with tabs.
    .why = He has her papers. Irina asked him to keep them, because he puts everything in folders and she puts everything on the fridge. What is hers alone isn't in the folder.
table-perfect = The power of attorney is in flawless Danish, with every comma where it should be. Irina still searches for words.
    .why = It may look as though he dictated it. Irina wrote it at language school as an exercise and asked the teacher about every single comma. People often write a language better than they speak it.
read-and-ask = Read it, and ask: “Irina, what should Peter be able to do for you?”
    .feedback = You clear up his role and hear it from Irina. Peter is her representative, but only as far as the power of attorney goes. Now all three of you know what is still hers.
who-wrote = “It's nicely written. Which of you put it into words?”
    .feedback = It is all right to make sure that the power of attorney is hers. But good language says nothing about pressure, and now she has to defend her Danish. Ask instead what it is for. Then you hear both what she wants and how far it goes.
covers-it-all = “Fine, so Peter's your representative, and the two of us can talk about all of it.”
    .feedback = It is right that the power of attorney makes him her representative. But it is about Danish lessons and the placement, and everything else is for Irina only. Read it, and ask her, before you discuss more than that with him.
not-needed = “We'll keep that for later. Today Peter is only here as support.”
    .feedback = You want to keep it simple. But Irina has given him more than a supporter's role, and put it in writing. The role decides whom you may give information and who can act for her. It takes a minute to clear up.

## Herself

scene-participate = When Peter offered to do the rest
participate-scope = He can ring when I am at school, and have letters about Danish and the placement. The rest is mine. I wrote that.
participate-wrote = I did. It was an exercise in my class. The teacher gave me four corrections. Is it not good enough?
participate-all = You turn to Peter with the contract. Irina looks at the power of attorney and then at you.
participate-unneeded = Oh. She spent a whole evening on it, you know.
participate-clock = Irina looks at the clock. At a quarter to ten she has Danish.
participate-offer = I can do the rest, so that Irina gets to her class. That's what a paper like that is for, isn't it?
    .why = He offers to answer for her. But it is so that she gets to her class, and he asks if that is allowed. When she answers for herself later on, he doesn't cut in.
participate-irina = Can one do that? I don't know what is normal here.
both-stay = “This is your meeting, Irina, so I need you. Peter stays, and he's welcome to help.”
    .feedback = The municipality can require Irina to take part herself when that matters to the decision, and the follow-up is an individual meeting. She has to be there, but not alone.
only-listen = “You must answer for yourself, Irina. Peter, then you just listen.”
    .feedback = The first half is right: Irina must take part herself, and Peter can stay. But there is no general rule of silence, though the sources differ on how much a companion may say. And Peter is even her representative. You can ask for her answer first without forbidding him to speak.
peter-instead = “Yes, off you run. Peter has power of attorney, after all.”
    .feedback = You show consideration for her class, and he may act for her about the placement. But the follow-up is to be an individual meeting, and you don't yet know what she wants to do next. No power of attorney can answer that.
individual-out = “By law the meeting is individual, so Peter, you wait outside.”
    .feedback = The meeting is individual, and Irina must take part herself. But it doesn't follow that she has to sit there alone. Peter can stay and help. Sending him out is exclusion, and that requires weighty grounds under section 8(2) of the Public Administration Act. There are none here.

scene-door = When Irina stood there with her bag
door-bag = Irina takes her bag and goes to the door. There she stops, with her hand on the handle.
door-thing = Am I not to say anything at all? There is … one thing.
sit-again = “Yes, you are. Sit down if you can spare ten minutes. Peter can stay where he is.”
    .feedback = You heard it and changed your mind. Irina's own part matters when the plan is to be made, and she doesn't lose Peter because of it. Her teacher will probably survive ten minutes.
another-time = “Then it's you I should hear. Will you stay a little, or shall we find another time?”
    .feedback = You let her choose how it fits into her day. That way, taking part isn't something she has to pay for with her class. She sits down, and the choice was her own.
off-you-go = “Tell Peter at home, and he'll ring me. Run, or you'll be late.”
    .feedback = The power of attorney covers the placement, and you don't want to stand in her way. But there was something she wanted to tell you, and you send it through somebody else. Neither of you knows whether it was a thing for Peter to hear. Ask her yourself.

scene-proxy = Left sitting with Peter
proxy-chair = The door closes behind Irina. Peter puts the folder in the middle of the table and finds the tab marked “Placement”.
proxy-extend = She's happy at the clinic. Just extend it. Then there's peace and quiet until the autumn.
proxy-copy = And could I have a copy of the whole file, while I'm here? I read everything. Instruction manuals too.
ask-irina-first = “You can have what's about the placement and Danish. The extension I'll agree with Irina when she's free.”
    .feedback = You keep to what the power of attorney covers and let her own wish be hers. You could have asked her to stay to begin with, but here you make up for most of it.
extend-on-word = “Then I'll put down three more months at the clinic. You can get her signature tonight.”
    .feedback = He says what he believes, and the power of attorney lets him talk about the placement. But what Irina herself wants has not been cleared up. She stood with her hand on the door and had something to say. Now his answer stands as hers.
whole-case = “Of course. You're her representative, so I'll print the file for you.”
    .feedback = A representative can normally see the file, so it is easy to think so. But Irina wrote that everything other than Danish and the placement comes only to her. Now Peter has both her health interview and what she wanted to tell him herself. It cannot be called back.

## What next?

scene-hopes = When Irina said “it can wait”
hopes-fetched = Peter comes back in, and you apologise to them both. “I was just reading your fire instructions,” he says.
hopes-stay = Good. Then I'm the expert adviser on teeth.
hopes-listen = Peter puts his hands in his lap. Irina looks at him. “He is not at school,” she says to you.
hopes-sat = Irina puts down her bag and takes her seat again. “I will be late. My teacher will survive,” she says.
hopes-drills = The placement is good. But I wash what I used to work with.
hopes-tooth = My front tooth is one of hers. I bit on a walnut in Tbilisi, and three days later I had a nicer tooth. So I stayed an extra week.
hopes-ask = The clinic would like to extend by three months. You ask Irina what she herself has in mind for afterwards.
hopes-wait = Irina looks at Peter and then down at the table. “It … can wait,” she says.
    .why = She holds something back because Peter is there. But it isn't out of fear of him. She has something he is to hear from her, once she knows more.
offer-minutes = “I offer everybody a few minutes alone. Would you like that? No is a perfectly good answer.”
    .feedback = You give her an opening without saying what you think. A voluntary offer needs, as the course reads it, no basis in section 8(2). Holding to it against her wish would have been another matter.
in-a-year = “What are you doing a year from now, Irina, if it's up to you?”
    .feedback = An open question to the right person. She can answer as much as she likes with Peter next to her. You give away nothing from the file. Whether she would have said more alone, you don't know, for she didn't get that offer.
mention-aalborg = “You mentioned Aalborg in April. Are you still thinking of it?”
    .feedback = You have read the file and want to take her wish seriously. But the note says that Peter didn't know, and that he was to hear it from her. What a citizen has told you alone is confidential, towards a husband too. The power of attorney doesn't change that, because it isn't about Aalborg.
just-extend = “Shall we just say three more months?”
    .feedback = Everybody is content, and it is easy. But she has just said that she washes what she used to work with, and that something can wait. You asked what she had in mind and answered for her. Give her time to answer.

scene-extension = With the form filled in
extension-form = You fill in the extension. Peter nods. Irina follows your pen with her eyes.
extension-fine = Yes. The clinic is fine.
your-own-wish = “Before I write any more: is this what you'd most like?”
    .feedback = One simple question, and in time. “Fine” was an answer about the clinic and not about what she wants. Now she has the chance to say it herself.
late-offer = “Wait. I offer everybody a few minutes alone. Would you like that first?”
    .feedback = You stop while stopping is easy. The offer is voluntary and the same for all, so nobody is singled out. She decides if she wants to use it.
three-more = “Good. Then it says three more months, and I'll see you in September and we'll take it from there.”
    .feedback = You have a yes on paper. But what she herself wants afterwards was never answered, and in April she did have a wish. It has to be cleared up with her before a plan is built on it.

## What was hers alone

scene-slip = When Peter heard about Aalborg
slip-peter = Aalborg? What's in Aalborg?
slip-mine = I was to say that. I told it to you. I also wrote it: everything else is mine.
not-mine-to-say = “That wasn't mine to say. I'm sorry. Irina, how would you like to go on?”
    .feedback = You don't explain it away or ask Peter to be understanding. She gets the meeting back and decides what is said now. What happened has happened, but it gets no bigger.
out-in-the-open = “Well, it's been said now. Shall we just talk it over, all three of us?”
    .feedback = You would like to save the mood. But once again it is you who decide when she talks about it. Ask her if she wants to talk about it now, alone, or not at all today.
what-says-peter = “I see that's news to you, Peter. How would you feel about Irina working up there?”
    .feedback = He is surprised, and you want to be considerate. But it is Irina's plan, and she hasn't told him about it herself yet. Now it is about what he thinks. Ask her first.
alone-yes = “Yes please,” says Irina. “I'll go and look at your fire extinguisher,” says Peter.
alone-secrecy = You say that you have a duty of confidentiality with limits, such as danger or concern for a child. “It is neither of those,” says Irina.
alone-thursday = I want to make teeth again. Tomorrow I have an interview in Aalborg. Peter thinks that I am visiting a friend. I am. Afterwards.
    .why = There is something she hasn't told her husband, and the story has been patched a little. But she doesn't keep it from him out of fear. She wants an answer before she speaks of something that may come to nothing.
declined-no = No thank you. Then Peter thinks that something is wrong. And I am not sure who will be told.
together-teeth = I want to make teeth. Crowns, bridges, the fine work. Not wash up after others. Maybe it is not here in this town.
together-peter = As long as there's a train.

scene-permit = When she asked about her permit
permit-sorry = Good. Peter, you get the rest at home. But one question I want answered here.
permit-open = No. The rest is between Peter and me. But one question I want answered here.
permit-question = If I live in another town four days a week, do I lose my residence permit then? Somebody in my class says they send you home.
    .why = It looks like the fear of being sent away that can be used to steer somebody. Here nobody has threatened her. She has heard a rumour at language school and wants to know if it is true.
refer-it = “I daren't guess at that. I'll find you some legal advice today.”
    .feedback = You say what you cannot answer, and show the way. The assessment is for the immigration authorities, and a guess could cost her the permit or the job. She asked back in April.
read-it-together = “Let's look it up online together.”
    .feedback = You don't leave her alone with it, and the authorities' own pages are a good place to start. But when you read the rule with her, it easily becomes your answer. What the rules mean for her is for the immigration authorities to assess. Refer her to legal advice as well.
you-are-married = “You're married, after all, so you needn't worry about it.”
    .feedback = You want to put her mind at rest, and perhaps you are right. But you don't know, and it is the immigration authorities who assess it. If she says yes to the job on your word and you are wrong, she is the one who pays. Refer her to legal advice.
stay-in-town = “Then I'd wait. A permit isn't something to gamble with.”
    .feedback = You want to look after her. But without knowing the rules you have just talked her out of a job. A guess that frightens is an answer too. Say that you cannot assess it, and show her the way to legal advice.

scene-return = Before Peter came back in
return-referred = Good. A right answer is better than a quick answer.
return-answered = Are you sure? In my class they are also sure. They just say something else.
return-father = Last year I applied for a job in Odense. Peter's father told the whole rowing club that I was on my way out of the marriage. People stared in the shop. In the end I took back my application. Peter was furious with him.
    .why = A real sign: rumours made her give up a job. But the pressure came from her father-in-law and not from the man she has brought with her, and Peter has spoken up against it. So it is no argument for excluding him.
return-later = Peter will be told when I have an answer. He can't keep anything in. His neck goes red.
return-door = Through the glass you can see Peter reading the date on the fire extinguisher.
what-may-he-hear = “It stays here. What shall I say to Peter when he comes in?”
    .feedback = What she said alone is hers, also when her husband has power of attorney for something else. You let her choose the sentence, so that neither of you has to guess.
shall-i-tell = “Shall I tell him for you?”
    .feedback = You ask before you act, and that is good. But she has just said that she will tell him herself when she knows more. It is her news. Ask instead what she needs you to say, or to leave unsaid.
withdraw-it = “In your place I'd withdraw the power of attorney.”
    .feedback = You are thinking of her information. But the power of attorney is limited already, and she has written that the rest is hers. She can withdraw it if she wants to, but she hasn't asked for advice on that. It is for you to keep the line when you pass anything on.
afraid-of-peter = “Is it because you're afraid of how Peter will react?”
    .feedback = There is nothing foolish in being alert when somebody keeps a secret. But the answer lies in the question, and she has said nothing that points to fear of him. Ask openly: “What do you think it'll be like to tell him?”

## The plan and the papers

scene-papers = When Peter asked for a copy
papers-agreed = “Say that we talked about work,” said Irina. You do. “Your extinguisher was due for a check in March,” says Peter.
papers-i-tell = “No, it is my news,” said Irina. Peter comes in. “Your extinguisher was due for a check in March,” he says.
papers-loyal = “Peter is not the problem,” said Irina. Peter comes in. “Your extinguisher was due for a check in March,” he says. Nobody laughs.
papers-referred = That was probably wise. I'd have said: We're married, aren't we? But it isn't something I know.
papers-answered = Is that something you know, or something you think? Sorry. I'm a caretaker.
papers-three = The contract says three more months. Irina has signed and laid the pen down very straight.
papers-lab = The dental laboratory at the harbour can take a trainee from June, you tell them: crowns and bridges, without tying her down.
papers-try = Crowns! But that's my trade. I'll find my loupe. It has been in a sock since we moved.
papers-copy = Could we have a copy of the whole file? I'll read it tonight and put it in the folder.
    .why = It may look as though he wants to keep an eye on her. He reads everything and tidies folders, the neighbour's too. But kind or not, he can have only what the power of attorney covers.
within-scope = “You get what the power of attorney names: Danish and the placement. The rest goes to Irina only.”
    .feedback = Peter is her representative as far as the power of attorney goes, and he gets what he needs. The health interview and what she told us in April stay with her. It isn't mistrust.
which-papers = “They're Irina's papers. What shall he have, Irina?”
    .feedback = You let her decide, and she answers without hesitating. Here that is fine. Remember that the power of attorney already draws a line, so she needn't say no to her husband at the table. You can say yourself what it covers.
lawyer-first = “I'm not allowed to give you anything until a lawyer has seen it.”
    .feedback = It is wise to stop when you are in doubt about a power of attorney. This one is clear and limited, and Irina is sitting right there. Peter can have what is about Danish and the placement now. The lawyer is for what you cannot decide at the table.
whole-file = “Yes, you're her representative, after all. I'll print everything.”
    .feedback = A representative can normally see the file, so it comes naturally. But Irina limited the power of attorney to Danish and the placement. In the pile are the health interview and the note from April, which were hers alone. Confidentiality applies towards a husband too.

## The sign

scene-complaint = When Irina asked where to complain
complaint-scope = Irina looked through the pile and gave it to Peter. “These are the right ones.”
complaint-lawyer = I wrote it as clearly as I could.
complaint-printer = Peter leafed through it and stopped at the note from April. Irina took the page out of his hand. “That one was mine,” she said to you.
complaint-date = Irina wants to leave everything for the new appointment. Peter gets up as you come out. “Was I in the way?” he asks.
complaint-out = After a quarter of an hour of short answers, you walk out with Irina. Peter gets up. “Was I in the way?” he asks.
complaint-sign = At the desk Irina stops in front of the sign: “Spouses wait here”.
complaint-irina = Will it be here next time too? Where do you say that you don't agree? In Georgia I know.
where-to-go = “To my manager, a citizens' adviser, the supervisory authority or the Ombudsman. I'll write it down.”
    .feedback = She asks, and you answer. By others' accounts, the supervisory authority (Ankestyrelsen) has looked at such rules. Which way is right here has not been verified, but the question can be raised in those places.
wait-a-bit = “Hold on with that. I'm talking to my manager today.”
    .feedback = You take responsibility for the sign, and perhaps that is enough. But she asked where she herself can go, and she still doesn't know. You can do both: take it up with Søren, and tell her where the question can be raised.
only-internal = “You can't really complain about an internal memo, but I'll pass it on.”
    .feedback = You don't want to promise too much. But even an internal memo can be raised with the municipality, the supervisory authority or the Ombudsman when it affects citizens. If you are unsure of the way, say so and find out. Don't turn it down at the door.
next-alone = “Next time it'll be just the two of us, Irina, so you're spared that sign.”
    .feedback = You want to spare them more trouble. But you shut Peter out of a meeting that hasn't been held, and make the sign your own rule. Exclusion requires weighty grounds in this very case, and every meeting must be assessed by itself. Nothing today pointed that way.

## Eleven o'clock

scene-manager = When Søren told you why
manager-next = When they had gone, you wrote “without husband” in the diary against Irina's next appointment.
manager-proxy = It is eleven. In your notes from today there isn't one word that Irina herself has said about what she wants.
manager-raised = Eleven o'clock. What is it you see in section 8 that I don't?
manager-saw = I saw Peter go in with you. A short life for that memo.
manager-asked = You asked if you were allowed. Now I'm asking: what is it you see that I don't?
manager-obeyed = I saw that Peter had to wait. Thanks for that. How did it go?
manager-story = Two years ago I sat with a man who answered everything. I thought he was nice. Three months later she moved to a refuge. It was my case.
manager-ask = That mustn't happen to any of you. If not the rule, then what?
offer-to-all = “Offer everyone a few minutes alone, and judge the rest case by case.”
    .feedback = You answer his worry. A voluntary offer to everybody exposes nobody and needs, as the course reads it, no basis in section 8(2). A rule also hits those who need the support most.
except-mandates = “Let's exempt those with a power of attorney.”
    .feedback = It solves Irina's case, and that is something. But the right to bring somebody takes no power of attorney, and for all the others the rule is still there. An exemption from an unlawful rule doesn't make it lawful. The assessment has to be of the case.
only-newcomers = “Then let it apply only to newcomers, where the risk is greatest.”
    .feedback = You try to make it narrower, and there are signs that some groups are more exposed. But a rule about a group is still a rule. Background is no basis, and the man he has in mind could have been born in the next town. It is the single case that has to be assessed.
let-it-lie = “I found a way today. The memo can stay.”
    .feedback = Perhaps you did help Irina, and nobody likes a dispute with a manager when new. But the next person who reads the sign may not ask if it is the law. A rule that cuts off a group goes on working until somebody takes it up.

scene-kind = When Søren mentioned the three others
kind-offer = To everybody. Then we don't point at anyone. I could have done with that two years ago.
kind-rule = Hm. Then it's still a piece of paper that does the judging for you.
kind-lie = Then it stays.
kind-three = But since 1 May three other spouses have sat out there.
kind-decision = Were those formal decisions? Should they have a letter?
ask-the-lawyer = “Once is probably procedural. A standing bar may be more. Ask the lawyer.”
    .feedback = Exclusion from a single meeting is presumably procedural as a rule, while an intrusive and lasting limitation may, depending on the circumstances, be a formal decision (in Danish: afgørelse). No source we have read says so of section 8(2) itself, so ask.
ring-the-three = “I'll ring the three citizens and tell them that they choose.”
    .feedback = Good that they are told, and good that it is the citizens themselves. First find out how they can be reached safely. But Søren's question remains: does it take a note, a reason, or guidance on complaints? The lawyer should look at that.
formal-letters = “Send them a formal decision today, with reasons and how to complain.”
    .feedback = You want to give them their rights. But it is uncertain whether those were formal decisions, and an official letter can be read by others at home. With one of the three there may be something you don't know of. Have the matter clarified, and talk to the citizens in a safe way.
nothing-to-write = “No. Those were meetings. We just start afresh.”
    .feedback = A single time is presumably not a formal decision, and it is tempting to stop there. But a standing bar may be one, depending on the circumstances. And a procedural decision, too, should be noted and briefly explained. Let the lawyer look at it.

## The note

note-desk = Now today's note has to be written. What belongs in it?
note-who-reads = Think of who can read it: some of it Peter can have, the rest is Irina's only.
note-participants = Irina came with her husband, Peter, who has a written power of attorney for her Danish lessons and placement.
    .feedback = Who was there, in what role, and how far the power of attorney goes. Then the next person knows what can be given to whom.
note-sent-out = Peter was asked to wait outside although Irina wanted him there. There were no facts to justify it.
    .feedback = It is unpleasant to write, and that is just why it belongs. The note must show what was decided and what it rested on, also when that was too little.
note-no-basis = Nothing in the meeting gave grounds for limiting Peter's part in it.
    .feedback = An assessment of this very case, and a short one. It shows that it isn't a memo that decides who may be present.
note-own-words = Irina says herself that she wants to work as a dental technician again.
    .feedback = It belongs if she got to say what she wants. If you have it only from Peter or from old papers, it must not stand as her words from today.
note-offer = Irina was offered a few minutes alone and answered the offer herself.
    .feedback = It belongs if it happened. It shows that she was asked and that it was voluntary. If she wasn't asked, it isn't true.
note-permit = Irina asked about her residence permit if she works in another town. She has been referred to legal advice.
    .feedback = It belongs if you referred her. Then others can see that the question was asked and that nobody guessed at an answer. If she got an answer from you instead, it isn't right.
note-complaint = Irina has been told where she can raise the matter of the manager's memo.
    .feedback = It belongs if you told her. One line is enough. If she got no answer, it must not say that she was told.
note-persistent = The husband is remarkably persistent (three calls). May be a sign of control.
    .feedback = Three calls is information, and “remarkably” is an interpretation. Irina asked him to ring. The sentence would follow them both in the file.
note-hiding = Irina hides her plans from her husband and presumably fears a break-up.
    .feedback = She hasn't spoken of a break-up, but of a job in another town. The rest is guesswork, and it would do harm if somebody read it. Write what she said and asked.
note-copy = A copy of the whole note is sent to Peter, under the power of attorney.
    .feedback = The power of attorney covers Danish and the placement, and everything else is for Irina only. The whole note holds more than that. What is confidential cannot be fetched back, and in another case it could put a citizen in danger.

## Endings

ending-own-bite = Her own impression
    .text = Irina starts at the laboratory by the harbour. The legal advice has given her something to go by, and now she can choose. One evening she tells Peter about Aalborg. His neck goes red, and he asks if the train has tables.

        The sign is gone. A new one says that everybody can have a few minutes alone, and that they choose who comes with them. Søren has hung it slightly crooked. Peter straightens it each time he passes.
ending-exception = An exception
    .text = Irina and Peter got through the day, and she gets to try the laboratory by the harbour. But something was left hanging: a question that didn't get the right answer, a door that had to be opened again, or a rule that only got an exception.

        For the next meeting they arrive ten minutes early. “Just to be safe,” says Peter, nodding at the desk. Irina has written her question down, so that she can ask it again.
ending-slipped = Read by somebody else
    .text = There was something Irina wanted to tell for herself, and now it came from the municipality. Peter isn't angry. He is sad to have learnt it that way, and so is she.

        She gets her placement and does it to the letter. But she no longer rings during her breaks. What she would like to know, she asks in her class, where everybody is equally sure.
ending-three-months = Three more months
    .text = In June Irina is still washing drills and mirrors at the clinic. The papers are in order, and Peter has put them behind the right tab. Aalborg stopped waiting for an answer.

        There was neither force nor ill will. There was a power of attorney, a form, and a question she never really got to ask. She still finds the instruments that the others thought were gone.
ending-waiting-area = Under the sign
    .text = Next time Irina comes alone. She answers “fine” four times and doesn't ask about anything. Peter sits in the car with the folder on the other seat.

        He hadn't pressed her into anything. She had chosen him, put it in writing and got the commas right. What she still wanted to know, she asked somebody at language school. He was sure of himself, but he didn't know.
