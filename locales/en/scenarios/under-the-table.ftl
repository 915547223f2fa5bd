# Under the table: an invented meeting. Not one of the ministry's examples.

title = Under the table
occasion = Signing the placement agreement
summary = Parisa is to start a work placement on Monday. Her husband is with her, and the mood is good. Then something happens under the table. What do you do, when, and together with whom?
task = Agree how Parisa starts on Monday. Consider whether she can speak freely, and who should be in the room. The interpreter is booked. Your team offers everyone a little time alone.

cast-parisa = Parisa
    .about = 29, came from Iran two years ago to join her husband. Repaired hearing aids in Isfahan. Mother of Nika, five. Speaks a little Danish and hears anything that crackles.
cast-omid = Omid
    .about = 34, married to Parisa, nine years in Denmark. Lighting technician at a theatre, mostly evenings. Speaks fluent Danish and easily makes people laugh.
cast-interpreter = The interpreter
    .about = Professional interpreter, Persian and Danish. Twenty years in the job.
cast-rikke = Rikke
    .about = Your colleague. Volunteers at the language café and knows most of the people who come there.
cast-henrik = Henrik
    .about = Your manager. Doesn't say much, but comes when you ring.

## The file

file-contract = Contract, 12 February, extract
    .text = Parisa attended alone with an interpreter and would like to start “yesterday if possible”. Wish: a placement in the hearing clinic's workshop.

        Language centre Tuesdays and Thursdays. Her daughter Nika, 5, goes to nursery. No power of attorney on file.
file-note = Note, 9 April
    .text = The husband, Omid, came for the first time as companion (bisidder, the person a citizen may bring for support). The interpreter was ill, so he translated. Parisa didn't say much but seemed to agree. Committed husband.
file-text = Text from Parisa's number, this Monday
    .text = Hi. Parisa unfortunately has a temperature and can't come for the visit tomorrow. The placement probably won't work either. Regards, Parisa
file-clinic = Email from the hearing clinic, yesterday
    .text = Parisa found the fault that we've been hunting since Christmas. She is very welcome to start on Monday, but I need a signature this week. Kirsten, workshop manager

## What can be built on

fact-wants-to-start = In February, without Omid, Parisa wanted to start “yesterday if possible”.
fact-from-iran = Parisa and Omid are from Iran.
fact-no-concern = A colleague says there is nothing to worry about.
fact-phone-in-bag = Omid has Parisa's phone in a bag in his pocket.
fact-arm = Omid's arm slid under the table, and Parisa's pen stopped.
fact-says-ill = Right after that Parisa said that she was ill.
fact-his-words = Omid's words: “Say that you are ill. You know what happens otherwise.”
fact-card = Omid has Parisa's card, but she says that she runs the money.
fact-shiraz = Parisa says that Omid takes Nika to Shiraz if she starts.

## Before the meeting

scene-prepare = Half an hour before the meeting
prepare-desk = Wednesday, half past nine. You are stuck on that text again.
prepare-rikke = Parisa and Omid? I know them from the language café. He makes everyone laugh, she swears at the coffee machine. There's nothing to worry about.
brief-interpreter = Ring the interpreter: “Interpret it all, and ask for a break if that isn't safe.”
    .feedback = Everything reaches you, and the interpreter gets a quiet way of doing it. What it means is for you to judge. None of it assumes that anything is wrong.
ask-rikke = “Maybe. Have you got time if it takes two?”
    .feedback = Rikke's impression stays an impression, and you won't be alone if it gets difficult. What may be said quietly in Persian is something you haven't provided for yet.
call-sara = Ring Parisa: “I just wanted to ask if you wrote that text on Monday.”
    .feedback = Who answers the phone? You don't know, nor who is listening in. If the text is about control, it's something to ask about when Parisa is sitting alone across from you.
plan-split = Ask reception to send in only Parisa, so you can talk in peace.
    .feedback = At the desk Omid is now told to stay outside, and he asks why. One text can have many explanations. Time alone is an offer to her, not something you arrange beforehand.

## Arriving

scene-arrival = At reception
arrival-voicemail = You got her voicemail. At ten they are standing at reception.
arrival-only-her = They say only Parisa can come in. Have we done something?
arrival-phone = Parisa's phone is in a bag in my pocket. She's taken it apart again.
    .why = The phone is Parisa's own repair job, and she laughs about it herself. That he carries the bag means nothing in itself. What happens with the phone day to day, you can't see from here.
arrival-screws = Four screws. Must be five. I find it.
arrival-shift = Omid has swapped a shift. “I asked him,” says Parisa. “He can park. I can't.” They laugh.
    .why = A man who swaps his shift to come along can look like one who has pressed to be there. But she was the one who asked him, and she says so freely and with a laugh.
arrival-no-interpreter = You can send the interpreter home. Parisa is shy. I usually translate.
keep-interpreter = “The interpreter stays, Omid. Then you can just be the companion.”
    .feedback = Short, friendly and casting suspicion on nobody. Last time Omid translated, and in the note there is hardly a word from Parisa.
share-the-work = “You take the first part, Omid, and the interpreter takes the agreement.”
    .feedback = A smooth compromise. The course knows of no general ban on adult relatives as interpreters, but the text is a reason to hear Parisa through a neutral interpreter from the first word. Now the beginning is Omid's.
let-sara-choose = “What would you prefer, Parisa? Shall Omid do the start?”
    .feedback = What can she answer, when he has just offered and is standing next to her? Making sure you understand each other is the municipality's job. When something on file doesn't fit, he shouldn't be the one conveying her words.
out-now = “I offer everyone time alone, so we'll start without you, Omid. Will you wait here?”
    .feedback = An offer is something she can say no to; she hasn't been asked. The text is a reason to wonder, not the weighty grounds that section 8(2) of the Public Administration Act requires. What you hear afterwards can't carry the decision.

## Too soon

scene-too-soon = When Omid had stayed outside
too-soon-glass = Omid raises both hands, smiles and stays at reception. Parisa sits down. She can see him through the glass, and he can see her.
too-soon-sara = Have I done something wrong?
fetch-back = “No. I was too quick. I'll get him, and we'll start again.”
    .feedback = You put it right while it is small. That doesn't make the decision right, but it lasts no longer than it has to. Now you can begin with the milder steps you skipped.
carry-on = “Not at all, Parisa. I'll just do the agreement now, while it's quiet. I'll be quick.”
    .feedback = Parisa is without the companion she came with, and answers “fine” with him on the other side of the glass. The exclusion now lasts longer than there is a basis for. Fetch him, and start again.
ask-home = “No, not at all, Parisa. How are things at home?”
    .feedback = Kindly asked. Only, she didn't choose to be alone with you, and the man behind the glass is watching. There was no basis for sending him out. Fetch him, and let her decide when she wants to talk.

## The text

scene-visit = When the text came up
visit-fine = Parisa said “fine” to everything. After ten minutes you fetched Omid in.
visit-waited = Was that something I wasn't allowed to hear?
visit-interpreter = I interpret everything, and I am bound by confidentiality.
visit-question = You ask what Parisa saw at the clinic.
visit-long = She talks for a long time and draws something in the air. The interpreter looks down at her notepad.
visit-short = She says it was nice.
    .why = The long answer was about the amplifier she had found the fault in, and how much she wanted to go back. A companion may shorten because he lacks the words, but Omid's Danish is fluent. What disappeared was precisely what she wanted.
visit-over = Then you get to the part that has to be exact, and the interpreter takes over.
visit-solder = They had an amplifier that crackled. A dry joint. I wasn't showing off. I could just hear it.
visit-nursery = You ask when the nursery opens.
visit-half-past-six = Half past six. I'm the one who drops her off.
    .why = He answers because he drops her off every morning. It was a practical question, and the answer is right. Not every answer from a companion is a sign.
visit-well-again = “Good that you're well again,” you say. “Thanks for your text on Monday.”
visit-which = What text?
    .why = The message came from her number, but she doesn't know it. The story doesn't hang together. It proves nothing, but it is a reason to be curious when she can speak freely.
visit-fever = The one about the visit, darling. You had a temperature, remember.
own-wish = “Let's leave that. Parisa, what would you like on Monday?”
    .feedback = Something doesn't fit, and you don't dig into it in front of Omid. The question goes to Parisa. If the answer changes later, you know what she said herself. She hasn't been offered time alone yet.
offer-alone = “I offer everyone time alone. Would you like that, Parisa? You can say no.”
    .feedback = Calm, voluntary and without saying why you ask now. A no in front of him isn't necessarily free. But a mild step has been tried, and nothing given away. What she wants on Monday you haven't heard yet.
show-text = Show her the text: “Was it you who wrote this one, Parisa? I'm only asking.”
    .feedback = Omid now knows what you have noticed, and Parisa has to find an answer while he watches. Who writes from her phone is something you talk about with her alone.
ask-omid = “Oh, so I suppose it was you who wrote for her, Omid?”
    .feedback = “Someone had to,” says Omid, and now it is his explanation you have. It may be right or wrong. Ask Parisa what she would like on Monday.

## The pen

scene-grip = When the pen stopped
grip-wish = To start. Yesterday if possible, but Monday will do.
grip-looks = Parisa looks at Omid. “When do you start work?” He holds up one finger: one o'clock. She looks at her watch.
    .why = She looks at him before she answers, and that can look like asking leave. But she is asking when he has to be at work, and makes up her own mind from that.
grip-not-today = Not today, thanks. He has to get to the theatre, and he's the one driving.
grip-mine = Yes. I suppose it is from me.
grip-somebody = She was in bed with a temperature. Someone had to do it.
grip-paper = You put the placement agreement on the table. Parisa picks up the pen.
grip-arm = Omid's arm slides under the table. Parisa's shoulder lifts, and the pen stops. He smiles and says something low in Persian.
    .why = The arm, the shoulder, the pen that stops and the words come in the same second, and right after it Parisa says something else. You don't need to understand the words to see that she can no longer answer freely.
grip-ill = I am ill. I can't do Monday.
    .why = She had the pen in her hand. In February, when she was alone with the interpreter, she wanted to start “yesterday if possible”. Now she looks down and says the opposite.
grip-pause = May I ask for a short break?
grip-shall-i = Shall I … also interpret what was said just before?
coffee-pause = “Let's take a break. Omid, Rikke will show you the coffee. You stay, Parisa.”
    .feedback = Calm, true and perfectly ordinary. It parts the two of them, and you get time to hear what was said and to think about what happens afterwards. It is the least intrusive thing right now.
out-at-grip = “Parisa, I need your own answers. Omid, will you wait outside?”
    .feedback = You act, and you give nothing away. But can the arm, the pen and the sudden change carry it alone? People can disagree about that. His words haven't been interpreted yet, and nobody is with him. A break would have been enough to hear them.
accept-ill = “I'm sorry, Parisa. Shall we find a new day when you're well again?”
    .feedback = What happened a second before? An arm, a shoulder, a pen that stopped, and some words you didn't understand. What she wants isn't clear until she can speak freely. She is still here, and there is time.
leave-them = Step into the corridor with the interpreter: “We'll be back in five minutes.”
    .feedback = Omid doesn't hear the interpreting, and that is good. But now Parisa is alone with him, just when you have seen something that isn't safe. Take her along, or get him out of the room with something ordinary, such as coffee.
ask-aloud = “Yes please, interpret all of it. Then we can all follow.”
    .feedback = What was said quietly is now said aloud in front of him, and Parisa and the interpreter have to carry it. Everything is to be interpreted, but you decide when that is safe. First take a break without him.

## Half-way

half-pause = You look down at your pad.

## The break

scene-rendering = While Omid was getting coffee
rendering-at-once = Rikke is there almost before you have hung up. Omid goes with her and holds the door.
rendering-rang-twice = You have to ring twice before Rikke picks up. Omid goes with her.
rendering-words = There is something I haven't interpreted. Parisa knows I'm saying it. Omid said: “Say that you are ill. You know what happens otherwise.”
    .why = The words are meant to make her turn the placement down. Together with the arm, the text and her own wish in February they are a concrete sign that he keeps her from working.
rendering-sara = He is quick. With coffee too.
call-henrik = Ring Henrik: “I'm doing the rest without Omid. Are you and Rikke close by?”
    .feedback = You think about what happens when Omid is told, before you tell him. Your manager knows, and someone is with him. How great the risk is, trained staff assess; you must get it to them today.
three-minutes = “Parisa, what is it that happens otherwise? You can keep it short.”
    .feedback = The chance is there, and you are talking to her alone. But this kind of thing needs time and a closed door. If he walks in during an answer, Parisa is the one who has to explain. First make sure you won't be disturbed.
call-112 = Ring 112: “A client has been threatened by her husband. Can you come?”
    .feedback = In acute danger you ring 112, and you shouldn't hesitate. Here Omid is in another room with a colleague, and Parisa hasn't been asked. Police in the meeting room now will also show him what you know. Keep them apart, and listen to her.
confront-coffee = Go out to Omid: “I know what you said to Parisa. Wait here till I come and get you.”
    .feedback = Omid now knows that you know his words. Parisa has to go home with him, and the interpreter gets the blame. Don't voice the suspicion to the companion; a neutral sentence would have parted them just as well.

## The decision

scene-decide = When you were all back in the room
decide-henrik = “I'll sit next door,” said Henrik.
decide-emergency = The operator asked if anyone was in danger right now. Parisa shook her head and whispered: “No police. Not here.” You promised to ring again if that changed.
decide-mid-sentence = Parisa has said three words when the door opens. She stops in the middle of the fourth.
decide-coffee = Rikke claims this is coffee.
decide-corridor = In the corridor the interpreter says it: “Say that you are ill. You know what happens otherwise.”
decide-chair = When you open the door, Omid's chair has moved right up to Parisa's.
decide-coat = We are going now. I am ill.
decide-aloud = What was said was: “Say that you are ill. You know what happens otherwise.”
decide-joke = It's just something people say. Isn't it, darling?
part-alone = “Parisa, I need your own answers, so we'll go on without Omid. You're welcome to have someone else.”
    .feedback = The basis is concrete: the arm, the words and the sudden change. The reason is true, and it covers only the rest of today. The citizen's own interest can justify it under section 8(2) of the Public Administration Act, and a milder step wasn't safe.
false-reason = Say there are new rules: “The last part is a test. Will you go with Rikke, Omid?”
    .feedback = Rules can be looked up, and people ask about tests. Then it is Parisa who has to keep it up. Say what is true, so that she can repeat it: “I need your own answers about Monday.”
milder = “Parisa, what would you prefer: to talk to me alone, or should Omid stay?”
    .feedback = Before the pen stopped, it would have been the right question. After what happened under the table, an answer next to him isn't free. A mild step must also be enough. What she wants is something you ask where she can speak freely.
whole = “Parisa, from now on it's just the two of us, also the next few times. You'll get some peace.”
    .feedback = Today there is a basis for the rest of the meeting. About next time nobody can know now: exclusion must be limited and assessed afresh, and she should hear that she is welcome to bring someone else. A ban without end also gives him more to take home.
confront = “Omid, I know what you said to Parisa. I won't have that kind of thing in here.”
    .feedback = “We'll talk about that at home,” Omid tells her at the door. It was bravely said, and she is the one who pays for it. The interpreter has been given away too. Use what you know to give her room to speak, not for a showdown.

## On the way out

scene-packing = When they were about to leave
packing-stays = “Omid should stay,” says Parisa. She doesn't look up. Then Omid goes to get the jackets.
packing-jackets = “I'll ring when she's better,” says Omid and goes to get the jackets. Parisa gathers up her papers, one at a time.
packing-words = There is something I haven't interpreted. Omid said: “Say that you are ill. You know what happens otherwise.”
    .why = The words are meant to make her turn the placement down. Together with the arm, the text and her own wish in February they are a concrete sign that he keeps her from working.
packing-heard = His words are on your pad. In a moment she leaves with him.
packing-sara = Thank you for today.
stop-now = “Stay a moment, Parisa. I still need your own answers, so the two of us will do the rest.”
    .feedback = It is late but not too late. The basis is concrete, the reason is true, and you give nothing away. Earlier, you would have had more time to get help and think the evening through. Tell her too that she is welcome to have someone else with her.
new-time = “You'll get a new time next week, Parisa, just you, me and the interpreter.”
    .feedback = A time alone is a good thought, and you give nothing away. But she goes home with the threat today, and nobody has asked what she is afraid of. And whether she comes next week may not be for her to decide.
ring-later = “I'll ring this afternoon, Parisa. Then we can talk in peace.”
    .feedback = Who will answer? The phone is in a bag in his pocket. A safe way of making contact is agreed with her, and that has to happen before she leaves.
open-door = “My door is always open, Parisa. Just come if there's anything.”
    .feedback = She is the one who must find her way to that door, with him beside her. She goes home without knowing how you will reach each other, and nor do you.

## When they had left

scene-gone = When they had left
gone-new-time = “Thursday week?” says Omid from the corridor. “I'll just write that down.”
gone-ring = Omid pats the pocket with the bag. “It'll need putting together first.”
gone-door = Parisa looks at the door. Omid is holding it for her.
gone-window = From the window you see them cross the car park. He is carrying her bag.
gone-henrik = You look as if you've seen something. Tell me.
gone-act = “I let her go. Will you help me find a safe way? I'll report my concern about Nika.”
    .feedback = You say it as it is and get help. At the language centre you can find a way that he doesn't see. The threat is known, and there is a child in the home: that can give reason to believe that Nika needs support, and then there is a duty to report it.
gone-wait = “She did say herself that she was ill. I'll bring it up when they come again.”
    .feedback = Whose words were they? They came a second after his. And who decides whether they come again? Someone must come back to her, and it can't wait for him. Get help today, while you remember it all.
gone-visit = “I'll call round with the agreement and see if she's all right. Isn't that the least I can do?”
    .feedback = If you stand at the door, he knows why you have come, and then you drive off again. Think the step right through before you take it, and use those who know this kind of case.

## Alone with Parisa

scene-alone = Alone with Parisa
alone-twenty = “Twenty minutes,” says Omid and goes with Rikke.
alone-which-rules = “What rules?” asks Omid, but Rikke gets him to come along.
alone-always = “From now on?” says Omid at the door. “Always?” Then he goes with Rikke.
alone-quiet = Omid didn't shout. “We'll talk about that at home,” he said to Parisa from the door, in Danish. Now Henrik is sitting with him.
alone-watch = Omid is sitting with Rikke, both jackets on his lap, looking at his watch.
alone-steps-short = Omid stays standing outside the door. You ring Rikke, and after a minute two pairs of footsteps head for the coffee room.
alone-steps = Omid stays standing outside the door. It takes five minutes to get hold of Rikke, and all that time Parisa doesn't say a word.
alone-words = There is something I haven't interpreted. Parisa knows I'm saying it. Omid said: “Say that you are ill. You know what happens otherwise.”
    .why = The words are meant to make her turn the placement down. Together with the arm, the text and her own wish in February they are a concrete sign that he keeps her from working.
alone-how-long = How long do we have?
check-safe = “As long as you like. Is it safe now? If it's about a child, I can't always keep it quiet.”
    .feedback = You begin with what she needs in order to choose: whether it is safe, and where your silence ends. A proper risk assessment isn't yours to make; you should hear enough to get it to those who can.
promise-silence = “As long as you like, Parisa. I won't tell anyone. What happened?”
    .feedback = You can't keep that promise if it is about a child or danger. Say so before she chooses what to tell you: “Some things I may have to pass on, and then I'll tell you first.”
ask-directly = “Long enough. I saw his arm. Does he hit you?”
    .feedback = You dare to ask, and you ask her alone. That is more than many do. First find out if it is safe to talk now. An open question also lets her choose for herself where to begin.
take-over = “You're not going home today, Parisa. Shall I find a refuge? Nika is welcome to come too.”
    .feedback = “You have to ask me first,” she says. A refuge may turn out to be right. But she hasn't told you anything yet, and she is an adult. If others have decided for her, you shouldn't be the next one.

## Nika

scene-children = When she told you about Nika
children-in-pieces = It is safe. My phone is in his pocket, in pieces. That is rather handy today.
children-between-us = Between us. Good. Then I can say it.
children-holds = No. He holds on. You can't see anything afterwards.
children-ask-first = Nika is at nursery. I go nowhere without her. You have to ask me first.
children-phone = He reads it every evening. The text is his. I haven't been ill since Christmas.
    .why = He reads her messages and has written to the municipality in her name. The bag in his pocket looked innocent, and it was. The sign is what happens every day, and only she could tell you that.
children-shiraz = If I start on Monday, he takes Nika to Shiraz. And if I leave him, I'll be sent home, he says.
    .why = Fear of being sent away or of losing a child is a known sign. Here it has been said as a threat and tied to whether she takes the placement. Whether he is right about her residence, neither he nor you can decide.
children-money = He isn't like that all day. He has my card because I forget the code, but I run the money. He can't do sums.
    .why = Her card in his wallet could look like control of the money. But she knows the money, decides about it and explains it freely. There can be pressure in one part of a relationship and freedom in another.
children-shoes = Nika has started sleeping with her shoes on. Then we won't have to look for them, she says.
children-promise = But don't write anything about Nika. Promise me.
tell-her = “I can't. I have to report it, but not behind your back.”
    .feedback = You can't promise away the duty under section 133 of the Act on the Child (barnets lov), but you can be honest about it. What the family department tells Omid isn't up to you; ask them to talk to her first. Telling Parisa, who is exposed and asks, is the course's own view.
promise-nika = “I promise. This is about you, Parisa, and not about Nika.”
    .feedback = You have reason to believe that Nika needs support, and then there is a duty to report it. The promise must be broken, or Nika will pay for it. Better to say so now, while Parisa can have a say in how.
nika-aside = “Let's come to Nika last. What do you need right now, Parisa?”
    .feedback = Parisa is at the centre, and that is good. But she has just asked you something, and she gets no answer. The duty to report is still there. Say so now, while she can have a say in how.
ask-nursery = “Then I won't write anything. May I ask the nursery? I'll be ever so quiet about it.”
    .feedback = The question will reach Omid; he is the one who drops her off. And whether something is wrong isn't for you to investigate. If you are worried about a child, you report it, and you tell her so.

## The plan

scene-plan = When she said what she wanted
plan-first-yes = Good. Most people say yes first and something else afterwards.
plan-you-said = Earlier you said it would stay between us.
plan-thanks = Thank you.
plan-aside = You can't put Nika to one side. But okay.
plan-nursery = If they ask Omid, he knows where it comes from.
plan-home = I'm going home today. Tonight his mother is on the screen, and then he is the best husband in Shiraz. The passports are in his drawer.
plan-monday = And I want to start on Monday. I just don't know how.
plan-together = “What will you do tonight if he threatens you or takes Nika, and where can I reach you?”
    .feedback = Her plan, and you ask about what is missing. Danger: 112. If Nika is on her way out of the country: the police on 114 and the Immigration Service's hotline, 70 16 18 18. Passports are a matter for the family department, so don't have her move them. About residence, find someone who knows.
stay-promised = “Don't fear for your residence. I've seen it before: whoever is threatened gets to stay.”
    .feedback = The comfort is an answer you don't have. The Aliens Act has a special rule on break-up because of abuse, but the assessment is the immigration authorities'. Say: “I'll find someone who can answer that.” And she still has no plan for tonight.
text-tonight = “I'll text you tonight, Parisa, so I know you're okay. Just send a heart back.”
    .feedback = Who reads it? She has just told you. A safe way to her is one he doesn't see, and she knows best what that is. Nor has anyone asked what she will do if he tries to travel with Nika.
postpone-work = “Couldn't we put Monday off, just till things have calmed down at home?”
    .feedback = “So he was right,” says Parisa. It may be later than Monday, but then she should choose that, not the threat and not you.

## At reception afterwards

scene-hall = At reception afterwards
hall-agreed = She knows 112, 114 and a round-the-clock helpline by heart. Tomorrow you meet at the language centre. “Say we talked about the agreement,” she said. “It's true.”
hall-stay = “Can you put that in writing?” asked Parisa. You couldn't. “Come to the language centre tomorrow,” she said then.
hall-not-the-phone = “Not on the phone,” said Parisa. “Come to the language centre tomorrow.”
hall-postponed = “So he was right,” said Parisa. At the door she turned: “I'm at the language centre tomorrow.”
hall-omid = Well? What can anyone talk about for that long?
hall-about-me = Have you finished talking about me?
hall-rule = And that new rule, can I see it?
about-the-placement = “I needed Parisa's own answers about the placement. Thanks for waiting.”
    .feedback = Short, friendly and true, and it gives nothing away. What Parisa has told you alone is confidential, towards her husband too. Nor do you say whether she told you anything.
own-up = “There's no new rule. I needed Parisa's own answers.”
    .feedback = You put it right before Parisa has to cover for it. The decision was yours, the reason is true, and what she has told you stays with you.
cannot-say = Keep it short: “I'm sorry, I can't go into that. I'm bound by confidentiality.”
    .feedback = It is correct, and nobody has been told anything. But the word confidentiality tells him that there is something to be silent about, and he will ask about it in the car. A true and ordinary reason is easier for her to carry.
only-a-test = “Yes, it's somewhere. The test just took longer than I thought.”
    .feedback = Now Parisa must be able to describe a test she never took. Here you could have put it right: “There's no new rule. I needed Parisa's own answers.”
her-plan = “Parisa has a good plan for Monday. Could she tell you about it at home, perhaps?”
    .feedback = “Monday?” says Omid. At the table she was ill. Now he knows that she has said something else, and what a citizen says alone is confidential, towards a spouse too.
advise = “About what can be hard in a family. I'm here for you too, Omid.”
    .feedback = The suspicion isn't voiced to the companion, not even kindly. Help for him may become important once it has been thought through with Parisa. Here he only hears what you talked about and what you believe.

## With Henrik

scene-after = In Henrik's office
after-jacket = “Good,” said Omid. Parisa already had her jacket on.
after-decided = “You might have said so,” said Omid. He didn't look at Parisa when he said it.
after-secret = “Confidentiality?” said Omid. “From me?” He wasn't laughing.
after-test = “What did they ask you?” you heard Omid say on the way out.
after-tell-me = “Monday?” said Omid. “You must tell me about that.” Parisa looked at you.
after-hard = “Has she said it's hard?” Omid looked at Parisa all the way to the door.
after-rikke = On Saturday he baked a cake for the whole language café.
after-henrik = Both can be true. What about the little girl? And Shiraz?
notify-now = “I'll write my report now, about the shoes and about Shiraz.”
    .feedback = The duty is yours even if you only have the job case. Passports and a travel ban are for the family department; if an abduction is under way, it's the police on 114. A forced stay abroad can be punished. The safe way to Parisa you tell them by phone, for a father may get access to the file.
consult-first = “First the safety consultants, without names. Then I'll report it before I go home.”
    .feedback = They can assess the risk, and you don't share whom it concerns. The advice doesn't postpone the duty: the report goes off today, Shiraz included. Passports are for the family department, an abduction under way for the police (114). The Foreign Ministry advises too.
keep-promise = “Parisa asked me to leave Nika out of it, and I promised. Would she come again otherwise? Hardly.”
    .feedback = And Nika, who looks after her meanwhile? A girl of five who sleeps with her shoes on may need support, and neither Parisa nor a promise can take that duty from you. Report it today, and tell Parisa yourself tomorrow.
wait-and-see = “I'll see how it goes till the placement is under way. Then I'll bring it up at her pace.”
    .feedback = What you have heard gives reason to believe that Nika may need support, and she may be out of the country before the placement is under way. The duty to report applies now, even if you only have the job case.
family-meeting = “I'll invite both parents to a meeting about Nika. That's probably best for everyone.”
    .feedback = Who sits next to Parisa when you ask? Openness is often good in children's cases, but here Omid learns what she has said. Aalborg's action cards advise against discussing the worry with the family. Report it, and let the family department judge the rest.

## Before the note

before-notified = The family department asks about the passports and a safe way to reach Parisa. That you tell them over the phone.
before-promise = A promise to a mother. She's five, Nika. But you're the one who heard it.
before-wait = And when is that? She'll be sleeping with her shoes on tonight.
before-meeting = And once you've invited him, what will he think she's said?
before-act = Henrik finds the number of the language centre while you ring the family department. “Ten tomorrow,” he says.
before-gone-wait = Who do you think decides when they come?
before-visit = Omid opened the door, you say? Then he knows you came.
before-henrik = And you? Have a cup of coffee first. Tomorrow we'll talk it through.

## The note

note-desk = Parisa didn't know Monday's text. Who else reads this?
note-who = Present: Parisa, her husband Omid as companion, and a Persian interpreter.
    .feedback = Who was there, and in what role, belongs in the note.
note-too-soon = At the start Omid was asked to wait outside without Parisa being asked. He came back in.
    .feedback = It belongs, also when it isn't pleasant to write. The note should show what was decided and when the basis came.
note-wish = At the table Parisa said that she would like to start, “yesterday if possible”.
    .feedback = Her own words, said aloud before the pen stopped. They show the change better than any explanation.
note-offer = Parisa was offered time alone and said no thanks while Omid was sitting next to her.
    .feedback = The milder step that was tried, and how the answer was given. No more should be read into it.
note-grip = As Parisa was about to write, Omid's arm slid under the table. Her shoulder lifted. The pen stopped.
    .feedback = Who did what, in order. You write what you saw, not what you believe the hand did.
note-words = Omid's words, as interpreted: “Say that you are ill. You know what happens otherwise.”
    .feedback = Word for word, and who interpreted it. It can be checked, and it may become her evidence later, with the police or in a case about her residence. Talk to your manager about who can get access.
note-part-alone = Omid did not attend the rest, section 8(2): I needed Parisa's own answers. To be reassessed.
    .feedback = The consideration, the scope and that it will be reassessed. Keep to what Omid was there for, because he may come to read this too.
note-clinic = The hearing clinic will be told that the signature is missing, but not why.
    .feedback = The next step is set, the place isn't lost, and the clinic learns no more than it needs.
note-ill = Parisa stated that she is ill and cannot start on Monday.
    .feedback = The words came a second after his. Standing like this, an illness becomes something the file knows. If they go in, then in order: the arm, his words, hers.
note-felt = Omid squeezed Parisa's arm under the table so that it hurt.
    .feedback = It may be right, but you didn't see it. You saw an arm, a shoulder and a pen. That is serious enough, and you can stand by it.
note-own-words = When we were alone, Parisa said that Omid was the one who wrote the text.
    .feedback = It is important, and for that very reason it shouldn't stand where he may read it. In the course's view what she said alone belongs where it is shielded in your office. Ask your manager where that is.
note-nika = A report was made today about Nika and the journey to Shiraz.
    .feedback = Information about the child belongs in the family department's case. In the job file it is a date at most, and Omid may get to read this.
note-copy-home = The note goes to Parisa's digital post this evening.
    .feedback = Who reads it this evening? A text that she didn't know came from her number. Show her the note where she can read it safely.

## Endings

ending-fifth-screw = The fifth screw
    .text = On Thursday, at the language centre, Parisa signs with her teacher's biro. The family department has talked to her about Nika and the passports. On Monday she turns up at the clinic.

        Three weeks later she rings the helpline from the workshop phone. It's her idea.

        The phone works now. The fifth screw was in one of Nika's shoes.
ending-half-a-plan = The glass
    .text = You began by sending Omid out before there was anything to build on, and Parisa saw it through a pane of glass. In the end you had a plan, and Nika hasn't been forgotten.

        On Thursday at the language centre she looks around before she sits down. “Ask me first today,” she says. You do. The phone is still missing a screw.
ending-jackets-on = Jackets on
    .text = Parisa was on her way out of the door when you stopped her. She had time to tell you, you had time for a plan, and your concern about Nika has been reported. That evening Omid asked three times why it suddenly had to be without him.

        On Thursday she signs. “You were slow,” she says. “But you were there.”
ending-ahead-of-her = A step ahead
    .text = Parisa went home with a plan, and your concern about Nika has been reported. But one step you decided before you asked her, and she remembered it.

        On Thursday at the language centre she pushes the pen away. “Today we start with what I say,” she says. Start there.
ending-broken-promise = What you promised
    .text = Your concern about Nika has been reported, and that was right. But you had promised Parisa to keep quiet, and she heard it from the family department and not from you.

        On Thursday she comes all the same. “What else have you promised?” she says. Say what you can keep and what you can't, before you talk about Monday.
ending-her-own-way = Her own way
    .text = You parted without having talked about the evening, and it was Parisa who found a place to meet. Your concern about Nika has been reported.

        On Thursday she hasn't slept. “What should I have done if he'd taken her?” she asks. Now you ask too, and you begin with the numbers.
ending-thursday = Thursday
    .text = Parisa goes home without a plan, and that night you don't sleep. But you don't wait until next time. On Thursday you are sitting with her teacher when she comes in, her language book under her arm.

        “I didn't think you'd seen it,” she says.

        “I saw it,” you say. “I just acted too late.” She closes the door.
ending-shoes-on = With her shoes on
    .text = On paper it goes well. Nika isn't in any case at the family department.

        Six weeks later the nursery reports its concern. The girl won't take her shoes off for her nap. The report says that her mother had told someone at the municipality, but that nothing had happened. Ring the family department today, and say what you heard and when.
ending-he-knows = He knows
    .text = What Omid knows that evening, he has from the municipality and not from Parisa.

        On Thursday her chair at the language centre is empty. On Friday a text comes from her number: she withdraws from the placement and wants another caseworker. Don't answer it. Ring the safety consultants, and work out with them where she can still be met alone.
ending-read-at-home = Read at home
    .text = The note was in Parisa's digital post at six. At seven Omid had read it.

        On Thursday her chair at the language centre is empty. Her teacher has heard from her: she is at a friend's, and would like a call when she says so herself. Have the note shielded today, and ask the safety consultants before anyone writes to her again.
ending-ill-on-paper = Ill on paper
    .text = Parisa cancels the next meeting, and the one after that. Kirsten gives the place to someone else. Six months later a new caseworker reads that the citizen is ill and has a committed husband.

        You remember the pen that stopped. It can still be written down, and the language centre is open on Tuesdays and Thursdays.
