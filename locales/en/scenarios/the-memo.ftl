# The memo: a fictional meeting. Not one of the ministry's examples.

title = The memo from the manager
occasion = Follow-up on the contract
summary = “Spouses may not take part,” says your manager's memo. Irina arrives with her husband and a power of attorney. Which counts, how far does the paper go, and what do you do when the manager says no?
task = The placement ends in ten days. Find out who may be present, as companion (bisidder) or otherwise, what Peter's power of attorney covers, and what to do about the memo. You offer everybody a few minutes alone.

cast-irina = Irina
    .about = 39. Came from Georgia to join her husband, twenty months in Denmark, in the introduction programme. A dental technician in Tbilisi for fourteen years. Speaks slow but correct Danish.
cast-peter = Peter
    .about = 46, married to Irina, a school caretaker. Broke a tooth on holiday in Tbilisi and had a new one made. Has a written power of attorney from Irina.
cast-manager = Søren
    .about = Your manager. Was a caseworker himself for many years. Writes short memos and means them well.

## The case

file-memo = Memo from the manager, 28 April
    .text = From 1 May, spouses may not take part in follow-up meetings. They wait in reception.

        By law the meeting is an individual one, and it is easiest when it is the same for all.

        Søren
file-contract = Contract, extract
    .text = Dental technician for fourteen years. Wants no interpreter, but short sentences.

        Goal: work in a laboratory. Now: a placement at the municipal dental clinic until 31 May, where she cleans instruments. Can be extended by three months.

        Health interview, 2 December: separate enclosure. Irina: “It is only for me.”
file-april = Note, 3 April
    .text = Irina rang us herself: she has applied for a job at a dental laboratory in Aalborg and would live there four days a week. Does that make a difference to her residence permit? I promised an answer. (Not done.)

        “Peter doesn't know yet. He is to hear it from me.”
file-mandate = Power of attorney, handed in at reception on 14 May
    .text = “My husband, Peter, has power of attorney to speak and write to the municipality for me and to have copies of letters. It covers my Danish lessons and my placement. Everything else comes only to me.

        Irina”

        Reception: The husband has rung three times to come along. Now they turned up with this.

## What can be built on

fact-memo = The manager's memo says that spouses may not take part.
fact-limited-mandate = Irina wrote what the power of attorney covers.
fact-three-calls = Peter has rung three times to come along.
fact-georgia = Irina came from Georgia to join Peter and is younger than he is.
fact-persistent = Reception calls Peter persistent.
fact-many-men = The manager repeats what others say: many men answer for their wives.
fact-wants-him = Irina says that she has chosen to have Peter with her.
fact-asked-him-to-ring = Irina says that she was the one who asked Peter to ring.
fact-flawless = The power of attorney is in flawless Danish, and Irina searches for words.
fact-asks-may-one = Peter asks whether he may answer, and waits for Irina.
fact-it-can-wait = Irina looks at Peter and says that it can wait.
fact-a-rumour = Irina fears for her permit because of a rumour at language school.
fact-father-rings = Peter says that his father rang Irina's clinic.
fact-father = Irina tells you that rumours from her father-in-law made her give up a job.

## At the desk

scene-desk = When Irina asked about the sign
desk-sign = On the reception desk stands a sign: “Spouses wait here”. Peter stands next to it with a folder. “Persistent,” mumbles the receptionist.
desk-law = I have chosen to have my husband with me. It says here that he must wait. Is that the law?
desk-peter = I rang three times. I'm a caretaker. I like to know where the keys are.
    .why = Three calls may look like pressing to come along. It was Irina who asked him to ring, as she says straight afterwards. When they heard no, she wrote the power of attorney.
desk-rang = I asked him to. I am at school in telephone hours.
desk-soren = The sign goes for everybody. Far too many men answer for their wives, so they say.
both-welcome = “No, Irina. You choose who comes with you. In you come, Peter.”
    .feedback = A clear answer to a clear question, even with Søren standing there. Irina chooses who comes with her, and being a husband is not in itself a reason to say no. The memo is between you and Søren.
ask-permission = “I'm happy to ask my manager if we can make an exception.”
    .feedback = It is good to act on the doubt. Only Peter is not an exception: the right is Irina's, and you can make the assessment at the desk. Do ask Søren, but ask about the rule and not about Irina's husband.
why-peter = “It depends. What do you need Peter for, Irina?”
    .feedback = Who has to give reasons to whom? Irina need not explain why she brings somebody. The municipality must have a reason if it wants to say no, and nothing points to one.
memo-out = “I'm not deciding anything today, Peter, so you can wait here.”
    .feedback = The right to bring somebody applies also when nothing is decided. Exclusion requires an assessment of the case and weighty grounds under section 8(2) of the Danish Public Administration Act, and there are none here. A memo cannot change the law.

## Without Peter

scene-without = With Peter waiting outside
without-peter = “I'll be sitting here, then,” says Peter. Irina goes with you and sits down without taking off her coat.
without-chair = “I'll find a chair out there, then,” says Peter. Irina stays in hers, but now she puts on her coat.
without-paper = I wrote a paper. I signed it. Does it not count?
without-fine = You ask about the placement. “Fine,” says Irina. You ask if she would like to carry on with it. “Fine,” she says again.
fetch-peter = “Yes, it counts. He shouldn't have been kept waiting. I'll fetch him.”
    .feedback = You put it right at once instead of holding on for the sake of a principle. That doesn't make the decision right, but it made it short.
new-date = “We'll stop here. You get a new date, and Peter is with you from the start.”
    .feedback = You don't press her, and you say clearly that Peter can come. But he is twenty steps away, and the placement ends in ten days. You could have fetched him now.
quarter-more = “We'll come back to that, Irina. Shall we just do a quarter of an hour now?”
    .feedback = “Fine,” she answers for the third time. She asked whether what she chose counts, and you went on without answering. Every minute makes the exclusion longer. Fetch Peter, or stop.

## The power of attorney

scene-table = With the power of attorney on the table
table-fetched = You fetch Peter and apologise to them both. Now Irina takes off her coat.
table-welcome = Thank you. Then I don't have to read the sign a third time.
table-permission = Søren said: “If you've assessed it, then just for today.” Irina stood at the desk meanwhile. “Did we get permission?” she asks.
table-reason = He is my husband. I didn't think that was a difficult question.
table-perfect = The power of attorney is in flawless Danish, every comma in place. “It's Irina's,” says Peter. “The teacher found only four mistakes.” Irina searches for words.
    .why = It may look as though he dictated it. Irina wrote it at language school as an exercise. People often write a language better than they speak it.
table-phone = Peter's phone lights up: “Dad”. Irina stops in the middle of a word until he has turned it off.
    .why = She falls silent when her father-in-law rings, and that is worth noticing. But it isn't Peter she falls silent for: he turns it off.
table-father = Sorry. He wants to know if she's here. On Tuesday he rang the clinic. I've asked him to stop.
    .why = The father keeps an eye on where she is and has rung her workplace. It is a real sign. Only it doesn't come from the man she has chosen to bring, and he objects.
read-and-ask = Read it, and ask: “Irina, what should Peter be able to do for you?”
    .feedback = His role gets cleared up, and you hear it from Irina. Peter is her party representative, but only as far as the power of attorney goes. Now all three of you know what is still hers.
who-wrote = “Thanks, it's nicely written. Which of you put it into words?”
    .feedback = It is all right to make sure that the power of attorney is hers. But good language says nothing about pressure, and now she has to defend her Danish. Ask instead what it is for.
covers-it-all = “Fine, so Peter's your party representative. I'll talk to you both about all of it.”
    .feedback = What does it say? Danish and the placement; everything else is for Irina only. Read it, and ask her, before you discuss more than that with Peter.
not-needed = “We'll keep that for later. Today Peter is only support.”
    .feedback = She has given him more than a supporter's role and spent an evening writing it. The role decides whom you may give information and who can act for her. Say, “Let's read it together.”

## In person

scene-participate = When Peter offered to do the rest
participate-scope = He can ring when I am at school, and have letters about Danish and the placement. The rest is mine.
participate-wrote = I did. The teacher gave me four corrections. Is it not good enough?
participate-all = You turn to Peter with the contract. Irina looks at the power of attorney and then at you.
participate-unneeded = Oh. She spent a whole evening on it, you know.
participate-offer = You've got Danish at a quarter to ten. I can do the rest, if that's allowed? I suppose that's what the paper is for.
    .why = He offers to answer for her, but it is so that she gets to her class, and he asks if it is allowed. Then he waits for what she says.
participate-irina = Can one do that? I don't know what is normal here.
both-stay = “It's your answers I need, Irina. Peter stays and helps.”
    .feedback = The municipality can require Irina to take part in person when that matters to the case, and the follow-up is an individual meeting. She has to be there, but not alone.
only-listen = “You must answer for yourself, Irina. Peter, you just listen.”
    .feedback = “He is not at school,” says Irina. There is no general rule of silence, though the sources differ on how much a companion may say, and Peter is even her representative. Ask for her answer first.
peter-instead = “Yes, off you run. Peter has power of attorney, after all.”
    .feedback = What does Irina want after 31 May? No power of attorney can answer that. He may act for her about the placement, but the follow-up is an individual meeting, and it is her answer you need.
individual-out = “By law the meeting is individual, Peter, so would you wait outside?”
    .feedback = Individual means that Irina must take part in person. It doesn't mean that she has to sit there alone. Sending Peter out is exclusion, and that requires weighty grounds under section 8(2) of the Danish Public Administration Act. There are none here.

scene-door = When Irina stood there with her bag
door-bag = Irina takes her bag and goes to the door. There she stops, with her hand on the handle.
door-thing = Am I not to say anything at all? There is … one thing.
sit-again = “Yes. Have you got ten minutes? Peter can stay put.”
    .feedback = You heard it and changed your mind. Irina's own part matters when the plan is to be made, and she doesn't lose Peter because of it. Her teacher will probably survive ten minutes.
another-time = “Then it's you I should hear. Now or another day?”
    .feedback = You let her choose how it fits into her day. She sits down, and the choice was her own.
off-you-go = “Tell Peter at home, and he'll ring me. Run, Irina!”
    .feedback = Was it a thing for Peter to hear? Neither of you knows, and now it goes through somebody else. Ask her: “What is the thing?”

scene-proxy = Left sitting with Peter
proxy-chair = The door closes behind Irina. Peter puts the folder in the middle of the table and finds the tab marked “Placement”.
proxy-extend = She's happy at the clinic. Just extend it. Then there's peace and quiet until the autumn.
proxy-copy = And could I have a copy of the whole file, while I'm here? I read everything. Instruction manuals too.
ask-irina-first = “You get what's about placement and Danish. The rest I'll agree with Irina.”
    .feedback = You keep to what the power of attorney covers and let her own wish be hers. You could have asked her to stay to begin with, but here you make up for most of it.
extend-on-word = “Then I'll put down three more months. Take the paper home for her to sign.”
    .feedback = Now his answer stands as hers. She stood with her hand on the door and had something to say. He says what he believes; what she wants has not been cleared up.
whole-case = “Of course, you're her party representative. I'll print the file.”
    .feedback = A party representative can normally see the file, but Irina wrote that everything other than Danish and the placement comes only to her. Now Peter has both her health interview and what she wanted to tell him herself. It cannot be called back.

## What next?

scene-hopes = When Irina said “it can wait”
hopes-fetched = Peter comes back in, and you apologise to them both. “I was just reading your fire instructions,” he says.
hopes-stay = Good. Then I'm the expert adviser on teeth.
hopes-listen = Peter puts his hands in his lap. Irina looks at him. “He is not at school,” she says to you.
hopes-sat = Irina puts down her bag and takes her seat again. “I will be late. My teacher will survive,” she says.
hopes-drills = The placement is good. But I wash what I used to work with.
hopes-tooth = My front tooth is one of hers. Dad says a wife shouldn't travel for work. He can try chewing with my old one.
    .why = Her father-in-law thinks that she shouldn't work outside the town, and says so aloud. It is a real sign of pressure, and Peter makes fun of it. The pressure doesn't come from him.
hopes-ask = The clinic would like to extend. You ask Irina what she has in mind for afterwards.
hopes-wait = Irina looks at Peter and then down at the table. “It … can wait.”
    .why = She holds something back because Peter is there. But it isn't out of fear of him. She has something he is to hear from her, once she knows more.
offer-minutes = “I offer everybody a few minutes alone, and no is quite all right.”
    .feedback = You give her an opening without saying what you think. A voluntary offer needs, in the course's view, no basis in section 8(2). It costs something: Peter has to go out and may wonder why.
in-a-year = “What are you doing a year from now, Irina, if it's up to you?”
    .feedback = An open question to the right person, and you give away nothing from the file. It costs something: she says only what Peter may hear, and you don't know if there was more.
mention-aalborg = “You mentioned Aalborg in April, Irina. Is that still the aim?”
    .feedback = “Aalborg?” says Peter. The note says that he didn't know, and that he was to hear it from her. What a citizen has told you alone is confidential, towards a husband too, and the power of attorney isn't about Aalborg.
just-extend = “Then I'll put down three more months. That gives you peace and quiet.”
    .feedback = You asked what she had in mind and answered for her. She has just said that she washes what she used to work with, and that something can wait. Give her time to answer.

scene-extension = With the form filled in
extension-form = You fill in the extension. Peter nods. Irina follows your pen with her eyes.
extension-fine = Yes. The clinic is fine.
your-own-wish = “Before I write any more: what would you like after the summer?”
    .feedback = One simple question, and in time. “Fine” was an answer about the clinic and not about what she wants. Now she has the chance to say it.
late-offer = “Wait. I offer everybody a few minutes alone. Would you like that first?”
    .feedback = You stop while stopping is easy. The offer is voluntary and the same for all, so nobody is singled out.
three-more = “Good, Irina. Then we'll say three more months at the clinic.”
    .feedback = Peter nodded, and Irina answered something else. What she wants afterwards was never answered, and in April she did have a wish. It has to be cleared up with her before a plan is built on it.

## What was hers alone

scene-slip = When Peter heard about Aalborg
slip-peter = Aalborg? What's in Aalborg?
slip-mine = I was to say that. I told it to you. I also wrote it: everything else is mine.
not-mine-to-say = “That wasn't for me to say. I'm sorry. What would you like now, Irina?”
    .feedback = You don't explain it away or ask Peter to be understanding. She gets the meeting back and decides what is said now. What happened has happened, but it gets no bigger.
out-in-the-open = “Well, it's been said now. Shall we just talk it over?”
    .feedback = Once again it is you who decide when she talks about it. Ask: “Would you like to talk about it now, alone, or not at all today?”
what-says-peter = “I see that's news to you, Peter. How would you feel about it?”
    .feedback = Whose plan is it? Now it is about what he thinks, before she has told him of it. Ask her first.

alone-yes = “Yes please,” says Irina. Peter goes out to look at the fire extinguisher. You tell her that you have a duty of confidentiality, and where it ends.
alone-thursday = I want to make teeth again. Tomorrow I have an interview in Aalborg. Peter thinks that I am visiting a friend. I am. Afterwards.
declined-no = No thank you. Then Peter thinks that something is wrong. And I am not sure who will be told.
together-teeth = I want to make teeth. Crowns, bridges, the fine work. Not wash up after others. Maybe it is not here in this town.
together-peter = As long as there's a train.

scene-permit = When she asked about her permit
permit-sorry = Good. Peter, you get the rest at home. But one question I want answered here.
permit-open = No. The rest is between Peter and me. But one question I want answered here.
permit-question = If I live in another town four days a week, do I lose my permit then? Somebody in my class says they send you home.
    .why = It looks like the fear of being sent away that can be used to steer somebody. Here nobody has threatened her. She has heard a rumour at language school and wants to know if it is true.
refer-it = “We'll ask the Immigration Service and a lawyer that today.”
    .feedback = The question belongs with the authority that decides it and can be sent there today; a legal advice service can explain the answer. A guess could cost her the permit or the job. She asked back in April.
read-it-together = “Shall we look it up together on the authorities' website, Irina?”
    .feedback = You don't leave her alone with it, and the website is a good place to start. But when you read the rule with her, it easily becomes your answer. Send the question to the immigration authorities, and refer her to legal advice.
you-are-married = “You needn't worry about that. You're married, you know.”
    .feedback = Are you certain? If she says yes to the job on your word and you are wrong, she is the one who pays. The assessment is for the immigration authorities; send the question there.
stay-in-town = “Then I'd wait. A job isn't worth gambling with your permit.”
    .feedback = So she was talked out of a job by somebody who doesn't know the rules. A guess that frightens is an answer too. Say, “I don't know. I'll ask those who do.”

## Halfway

return-referred = Good. A right answer is better than a quick answer.
return-answered = Are you sure? In my class they are also sure. They just say something else.
half-pause = You look down at your pad before you go on.

## What she wants to tell him herself

scene-return = Before Peter came back in
return-father = Last year I applied for a job in Odense. Peter's father told the whole rowing club that I was on my way out. I took back my application. Peter was furious with him.
    .why = A real sign: rumours made her give up a job. But the pressure came from her father-in-law and not from the man she has brought with her, and Peter has spoken up against it. So it is no argument for excluding him.
return-later = Peter will be told when I have an answer. He can't keep anything in. His neck goes red.
what-may-he-hear = “It stays here. What shall I say to Peter?”
    .feedback = What she said alone is hers, also when her husband has power of attorney for something else. She chooses the sentence, so that neither of you has to guess.
shall-i-tell = “Shall I tell him for you?”
    .feedback = You ask before you act, and that is good. But she has just said that she will tell him herself. Ask instead what she needs you to say, or to leave unsaid.
withdraw-it = “In your place I'd withdraw the power of attorney, Irina.”
    .feedback = “Peter is not the problem,” says Irina. The power of attorney is limited already, and she hasn't asked for advice on it. It is for you to keep the line when you pass anything on.
afraid-of-peter = “Are you afraid of how Peter will react, Irina?”
    .feedback = It is wise to be alert when somebody keeps a secret. But the answer lies in the question, and she has said nothing that points to fear of him. Ask openly: “What will it be like to tell him?”

scene-her-news = When Peter asked which town
her-news-father = Last year Peter's father told the whole rowing club that I was on my way out. Because of a job in Odense. I took back my application. Peter was furious with him.
    .why = A real sign: rumours made her give up a job. But the pressure came from her father-in-law and not from the man she has brought with her, and Peter has spoken up against it. So it is no argument for excluding him.
her-news-town = Yes, I was. But four days a week? Which town is that?
her-news-later = I will say when I know.
her-pace = “Irina will tell you when she wants to, Peter. I'll find out.”
    .feedback = You leave her in peace with her own news and keep to what you can do. What she told you in April you don't mention, even though Peter asks nicely.
april-too = “I have your note from April, Irina. You might as well say it now.”
    .feedback = “In April?” says Peter. What she told you alone is confidential, even when he sits there being nice. She had just said when he will be told.
peter-aside = “Peter, would you take a look at our extinguisher for a while?”
    .feedback = It was your idea and not hers, and she hasn't asked to be alone. Offer it to her openly, and she can say yes or no: “Would you like a couple of minutes?”
and-peter = “Four days a week is quite a lot. What do you say to that, Peter?”
    .feedback = Who is it that would be moving? Now she has to hear his opinion before she has told him her plan. Ask her whether she wants to talk about it today.

## The plan and the papers

scene-papers = When Peter asked for a copy
papers-agreed = “Say that we talked about work,” said Irina. “Your extinguisher was due for a check in March,” says Peter.
papers-i-tell = “No, it is my news,” said Irina. Peter comes in. “Your extinguisher was due for a check in March,” he says.
papers-loyal = “Peter is not the problem,” said Irina. Peter comes in. “Your extinguisher was due for a check in March,” he says. Nobody laughs.
papers-pace = Then I'll wait. I'm good at waiting. I've stood in your reception.
papers-april = In April? That's … more than a month ago.
papers-aside = Peter goes out and comes back in. “I said nothing meanwhile,” Irina tells him. “March,” says Peter. “Your extinguisher was due for a check in March.”
papers-peter = Me? I don't even know where it is.
papers-three = The contract says three more months. Irina has signed and laid the pen down very straight.
papers-lab = The dental laboratory at the harbour can take a trainee from June, you tell them: crowns and bridges.
papers-try = Crowns! That is my trade. I'll find my loupe. It has been in a sock since we moved.
papers-copy = Could we have a copy of the whole file? I'll read it tonight.
    .why = It may look as though he wants to keep an eye on her. He reads everything and tidies folders, the neighbour's too. But kind or not, he can have only what the power of attorney covers.
within-scope = “It covers Danish and placement, Peter. You can have those.”
    .feedback = Peter is her party representative as far as the power of attorney goes, and he gets what he needs. The health interview and the note from April stay with her. It isn't mistrust.
which-papers = “They're Irina's papers. What shall Peter have, Irina?”
    .feedback = She decides, and answers without hesitating. It costs something: she has to say no to her husband at the table. She has already drawn that line, so you can also simply say what the power of attorney covers.
lawyer-first = “May we wait until a lawyer has seen the power of attorney?”
    .feedback = It is wise to stop when you are in doubt about a power of attorney. This one is clear and limited, and Irina is sitting right there. Peter can have what is about Danish and the placement now.
whole-file = “Yes, you're her party representative. I'll print all of it.”
    .feedback = In the pile are the health interview and the note from April, which were hers alone. A party representative can normally see the file, but Irina limited the power of attorney, and confidentiality applies towards a husband too.

## The sign again

scene-complaint = When Irina asked where to complain
complaint-scope = Irina looked through the pile and gave it to Peter. “These are the right ones.”
complaint-lawyer = I wrote it as clearly as I could.
complaint-printer = Peter leafed through it and stopped at the note from April. Irina took the page out of his hand. “That one was mine,” she said to you.
complaint-date = Irina wants to leave everything for the new appointment. Peter gets up as you come out. “Was I in the way?” he asks.
complaint-out = After a quarter of an hour of short answers, you walk out with Irina. Peter gets up. “Was I in the way?” he asks.
complaint-irina = Will that sign be here next time too? Where do you say that you don't agree? In Georgia I know.
where-to-go = “My manager, the citizens' adviser, Ankestyrelsen or the Ombudsman. Here's a list.”
    .feedback = She asks, and you answer. By others' accounts, the supervisory authority (Ankestyrelsen) has looked at such rules. Which way is right here has not been verified, but the question can be raised in those places.
wait-a-bit = “Will you hold on with that, Irina? I'm talking to my manager today.”
    .feedback = You take responsibility for the sign, and perhaps that is enough. But she asked where she can go, and she still doesn't know. You can do both.
only-internal = “You can't really complain about an internal memo, Irina.”
    .feedback = Don't turn it down at the door. Even an internal memo can be raised with the municipality, the supervisory authority or the Ombudsman when it affects citizens. If you are unsure of the way, say so and find out.
next-alone = “Next time it'll be just the two of us. Then you're spared that sign.”
    .feedback = Now the sign has become your own rule, and Peter is shut out of a meeting that hasn't been held. Exclusion requires weighty grounds in this very case, and every meeting is assessed by itself.

## Eleven o'clock

scene-manager = When Søren told you why
manager-written = Irina put the list in her bag herself. Now it is eleven.
manager-later = “Then I'll ask in my class,” said Irina. Now it is eleven.
manager-next = “Alone?” said Irina. So you wrote “without husband” in the diary. Now it is eleven.
manager-proxy = It is eleven. In your notes from today there isn't one word from Irina about what she wants.
manager-saw = I saw Peter go in with you. A short life for that memo.
manager-obeyed = I saw that Peter had to wait. Thanks for that. How did it go?
manager-story = Two years ago I sat with a man who answered everything. Nice, I thought. Three months later she moved to a refuge. If not the rule, then what?
offer-to-all = “Couldn't we offer everyone a few minutes alone and judge case by case?”
    .feedback = You answer his worry. A voluntary offer to everybody exposes nobody and needs, in the course's view, no basis in section 8(2). A rule also hits those who need the support most.
except-mandates = “Couldn't we exempt those with a power of attorney?”
    .feedback = It solves Irina's case. What about the others? The right to bring somebody requires no power of attorney, and an exemption from an unlawful rule doesn't make it lawful.
only-newcomers = “Then let it cover only newcomers. Isn't that where the risk is greatest?”
    .feedback = A rule about a group is still a rule, and background is no basis. The man he has in mind could have been born in the next town. Say, “Let's look at the single case.”
let-it-lie = “It worked out today. Can't the memo stay where it is?”
    .feedback = The next person who reads the sign may not ask if it is the law. A rule that cuts off a group goes on working until somebody takes it up, also when that somebody is new.

## When the manager says no

scene-rung = When Søren held on
rung-offer = No. It's a nice thought, but I can't control it.
rung-lists = No. Then I get two kinds of spouse and twice as many questions.
rung-lie = Good. Then we agree.
rung-order = The memo stands, and on Friday you go by it. The Ombudsman once accepted certain meetings without companions.
lawyer-before-friday = “Is it lawful? Could the lawyer answer in writing before Friday?”
    .feedback = You voice the doubt, to the right person, with a date. By others' accounts the Ombudsman's case was about a professionally reasoned practice for one kind of meeting. An employee has to follow lawful orders but not clearly unlawful ones; the course has no source for that.
shop-steward = “Then I'll talk to the shop steward, and now you know.”
    .feedback = The next rung, and you don't go behind Søren's back. The shop steward can take it up for the whole team, so that you don't stand alone as the new one. It costs a little trust, and it is slower than the lawyer. That is how it is done in practice; the course has no source for it.
quietly = Say no more, and let the spouses come in on Friday all the same.
    .feedback = The citizens you have on Friday get their right. Those your colleagues have do not, for the rule stands. And if it is found out, you have a problem that you could have had in the open today.
do-as-told = “All right. I'll go by the memo on Friday. It's your responsibility.”
    .feedback = On Friday it is you who send a spouse out, and that citizen asks you: “Is that the law?” That the memo is his doesn't make it lawful. Voice the doubt, ask for the answer in writing, and ask the lawyer, your shop steward or the citizens' adviser.

scene-kind = When Søren mentioned the three others
kind-lawyer = Fine. Ask her. Until we have the answer, you judge for yourselves. At least you said it to me.
kind-steward = That's your right. I'd rather have had it straight from you. But let's get it clarified, then, and until then you judge for yourselves.
kind-quiet = Good. That's settled, then.
kind-told = Thanks. It's easiest.
kind-three = Since 1 May three other spouses have sat out there. Were those formal decisions? Should they have a letter?
ask-the-lawyer = “A standing bar may be a formal decision. Shouldn't we ask the lawyer?”
    .feedback = Exclusion from a single meeting is presumably procedural, while an intrusive and lasting limitation may be a formal decision (in Danish: afgørelse). No source we have read says so of section 8(2) itself. It costs something: the three citizens wait meanwhile.
ring-the-three = “May I offer the three a new meeting with the person they choose?”
    .feedback = It is what those three can use: their right back, told to them in person, and where they can go. First check how they can be reached safely. Whether those were formal decisions too is still a question for the lawyer.
formal-letters = “I'll send them a formal decision, with reasons and how to complain.”
    .feedback = They get something to complain about, and it is well meant. But it is uncertain whether those were formal decisions, and an official letter can be read by others at home. Get the lawyer's answer, and ring in a safe way.
nothing-to-write = “No, we just make a fresh start.”
    .feedback = Three citizens lost their companion, and nobody tells them. A standing bar may be a formal decision, depending on the circumstances, and a procedural decision, too, should be noted and briefly explained. Ask the lawyer.

## Before the note

before-lawyer = “Then you write the question,” says Søren. “Short. Like my memos.”
before-ring = Søren finds the three names. “The middle one is not to be rung at home,” he says.
before-letters = “A formal decision?” says Søren. “And who opens the letters where they live?”
before-nothing = “A fresh start,” says Søren. The three names stay in his drawer.
before-desk = You look down at your pad before you write.

## The note

note-desk = Some of the note Peter can have, the rest is Irina's only.
note-participants = Irina came with her husband, Peter, party representative by power of attorney for Danish and placement.
    .feedback = Who came, in what role, and how far the power of attorney goes. Then the next person knows what can be given to whom.
note-sent-out = Peter was asked to wait outside although Irina wanted him there. Nothing concrete could justify it.
    .feedback = The note must show what was decided and what it rested on, also when that was too little. Otherwise nobody can put it right.
note-no-basis = Assessed in this case: nothing in the meeting gave grounds for limiting Peter's part in it.
    .feedback = An assessment of this very case, and a short one. It shows that it isn't a memo that decides who may be present.
note-own-words = Irina says herself that she wants to work with teeth again, and not with cleaning.
    .feedback = It belongs if she got to say it. If you have it only from Peter or from old papers, it must not stand as her words from today.
note-permit = A question from Irina has been sent to the proper authority, and the answer goes only to her.
    .feedback = It belongs if you passed it on: then others can see that it was done. What the question is about must not stand where Peter can read it. If she got an answer from you instead, it isn't right.
note-scope = Peter has had a copy of the agreement on Danish and placement. Nothing else, as the power of attorney says.
    .feedback = It belongs if it went like that. If he got more, or nothing, it isn't true.
note-persistent = The husband has rung three times and brought the folder himself, which should be followed in future.
    .feedback = The calls are information; “should be followed” is a suspicion. Irina asked him to ring. The sentence would follow them both on file.
note-hiding = Irina doesn't say everything when Peter is there, because she is nervous about how he will take it.
    .feedback = That she said “it can wait”, you heard. Why is your guess, and it would do harm if somebody read it. Write what was said.
note-aalborg = Irina still has plans for Aalborg four days a week. Peter is to hear about it from her.
    .feedback = It was told in confidence, and some of the file Peter can have. In the course's view it belongs where it is shielded at your workplace. Ask where that is.
note-soren = The manager insisted that spouses may not take part; I disagree.
    .feedback = That is a matter between you and Søren and has no place on Irina's file. Write it where it can be solved.
note-copy = The whole note is sent to Peter, as he is party representative in Irina's case.
    .feedback = The power of attorney covers Danish and the placement, and everything else is for Irina only. The whole note holds more than that. What is confidential cannot be fetched back.

## Endings

ending-own-bite = Her own impression
    .text = Irina starts at the laboratory by the harbour. One evening she tells Peter about Aalborg. His neck goes red, and he asks if the train has tables.

        The sign is gone. A new one says that everybody can have a few minutes alone, and that they choose who comes with them. Søren has hung it slightly crooked. Peter straightens it each time he passes.
ending-exception = An exception
    .text = Irina tries the laboratory by the harbour, and Peter was allowed to sit in. But the sign is still on the desk, and on Friday another spouse sat down under it without asking.

        For the next meeting they arrive ten minutes early. “Just to be safe,” says Peter, nodding at the desk. On Monday one question still lacks an answer in writing: is this lawful?
ending-a-guess = One answer too many
    .text = Irina gets to try the laboratory by the harbour. But about Aalborg she made up her mind on an answer that you couldn't vouch for, and in her class they had another.

        On Monday you can put it right: say that you guessed, send the question to the Immigration Service, and find her legal advice. It is a month and a half since she first asked.
ending-fetched = Fetched back
    .text = Peter was made to wait outside, and you fetched him again. Irina got to say what she wanted, and she tries the laboratory by the harbour.

        At the next meeting she puts the power of attorney on top before anybody has asked. “So that we know it counts,” she says. You apologise once more. She is content with that too.
ending-another-day = Another day
    .text = Irina left without having been heard, and you both know it. The placement ends in ten days, so you have to meet before that.

        She comes, with Peter and without her coat on. Ask her first: “What was it you wanted to say?” She has written it down.
ending-slipped = Read by somebody else
    .text = There was something Irina wanted to tell for herself, and now it came from the municipality. Peter isn't angry. He is sad to have learnt it that way, and so is she.

        She does what she has to, to the letter, but she no longer rings during her breaks. Say it as it is, to her and to your manager: something was passed on that must not be passed on.
ending-three-months = Three more months
    .text = In June Irina is still washing drills and mirrors at the clinic. The papers are in order, and Peter has put them behind the right tab. Aalborg stopped waiting for an answer.

        There was neither force nor ill will. There was a power of attorney, a form, and a question that nobody really put to her. Ring her in a break, and ask it.
ending-waiting-area = Under the sign
    .text = Next time Irina comes alone. She answers “fine” four times and doesn't ask about anything. Peter sits in the car with the folder on the other seat.

        He hadn't pressed her into anything. She had chosen him, put it in writing and got the commas right. Ring and say so: he is welcome, and the sign was wrong.
