title = Under the table
occasion = Signing the placement agreement
summary = Sara is to start a work placement on Monday. Her husband is with her, and the mood is good. Then something happens under the table. What do you do, when, and together with whom?
task = Agree with Sara how she starts her placement on Monday, and find out why the visit to the workplace was cancelled. Consider whether she can speak freely, and who should be in the room. A Persian interpreter has been booked.

cast-sara = Sara
    .about = 29, came from Iran two years ago to join her husband. Repaired hearing aids in Isfahan. Mother of Nika, five. Speaks a little Danish and hears anything that crackles.
cast-omid = Omid
    .about = 34, married to Sara, nine years in Denmark. Lighting technician at a theatre, mostly evenings. Speaks fluent Danish and easily makes people laugh.
cast-interpreter = The interpreter
    .about = Professional interpreter, Persian and Danish. Twenty years in the job.
cast-rikke = Rikke
    .about = Your colleague. Volunteers at the language café and knows most of the people who come there.
cast-henrik = Henrik
    .about = Your manager. Doesn't say much, but comes when you ring.

file-contract = Contract, 12 February, extract
    .text = Sara attended alone with an interpreter. She repaired hearing aids in Isfahan for six years and would like to start “yesterday if possible”. Wish: a placement in the hearing clinic's workshop.

        Beginner's Danish, classes at the language centre on Tuesdays and Thursdays. Her daughter Nika, 5, goes to nursery. There is no power of attorney on file.
file-note = Note, 9 April
    .text = The husband, Omid, came for the first time as companion (bisidder, the person a citizen may bring for support). The interpreter was ill, so he translated. Really good atmosphere, lots of laughs. Sara didn't say much but seemed to agree.

        Very committed husband. No concerns.
file-text = Text from Sara's number, this Monday
    .text = Hi. Sara unfortunately has a temperature and can't come for the visit tomorrow. The placement probably won't work either for now. Regards, Sara
file-clinic = Email from the hearing clinic, yesterday
    .text = Sara was here in April with her class from the language centre. She found the fault in an amplifier that we've been hunting since Christmas. She is very welcome to start on Monday, but I need a signature this week, or the place goes to someone else.

        Regards, Kirsten, workshop manager

scene-prepare = Half an hour before the meeting
prepare-desk = Wednesday, half past nine. Sara's case is open in front of you, and you are stuck on that text again. Rikke comes by with her cup.
prepare-rikke = Are you seeing those two? I know them from the language café. He makes everyone laugh, and she goes about in a denim jacket swearing at the coffee machine. There's nothing there.
brief-interpreter = Ring the interpreter: “Translate everything. If you want to tell me something, just ask for a break.”
    .feedback = You make sure that everything reaches you, and agree a quiet signal, so that the interpreter needn't say it out loud. None of it assumes that anything is wrong.
ask-rikke = “Maybe. Could I get hold of you if I need another pair of hands?”
    .feedback = You let Rikke's impression be an impression and make sure you won't be alone if it gets difficult. That is good preparation. It doesn't yet take care of what may be said in Persian.
call-sara = Ring Sara and ask her, quite calmly, if she wrote that text on Monday herself.
    .feedback = You want to go to the source, and that is a good instinct. But on the phone you don't know who is listening. If the question may be about control, it belongs where she is alone and can speak freely.
plan-split = “That text isn't like her. I'll ask him to wait outside from the start.”
    .feedback = You have noticed something real in the file. But one text can have many explanations, and there are milder steps: an interpreter, questions to Sara herself, a voluntary offer. You have done nothing yet and can still choose another way.

scene-arrival = At reception
arrival-voicemail = You got her voicemail. At ten they are standing at reception.
arrival-phone = If anyone's been ringing: Sara's phone is in a bag in my pocket. She's taken it apart again.
    .why = The phone is Sara's own repair job, and she laughs about it herself. That he carries the bag means nothing in itself. What happens with the phone day to day, you can't see from here.
arrival-screws = Four screws. Must be five. I find it.
arrival-no-interpreter = You can send the interpreter home. Sara gets shy with strangers around. I usually translate.
keep-interpreter = “The interpreter stays. Then you can simply be her companion, Omid.”
    .feedback = Short, friendly and casting suspicion on nobody. Last time Omid translated, and in the note there is hardly a word from Sara.
share-the-work = “You take the first part, Omid, and the interpreter takes over for the agreement.”
    .feedback = A smooth compromise, and we know of no general ban on adult relatives as interpreters. But the text on file is reason to hear Sara through a neutral interpreter from the first word. Now the beginning is Omid's.
let-sara-choose = “What do you say yourself, Sara? Shall Omid translate the first part?”
    .feedback = You ask the right person the wrong thing. She can hardly say no while he stands next to her, and it is for the municipality to make sure you understand each other. When something on file doesn't fit, he shouldn't be the one conveying her words.
out-now = “Omid, you wait here. I'll start by talking to Sara alone.”
    .feedback = The text is a reason to wonder, but you have seen nothing concrete to show that Omid keeps Sara from speaking. Exclusion under section 8(2) of the Public Administration Act requires weighty grounds at the time you decide it. What you hear afterwards can't carry it. A voluntary offer was open to you.

scene-too-soon = When Omid had stayed outside
too-soon-glass = Omid raises both hands, smiles and stays at reception. In the meeting room Sara sits on the edge of her chair. She can see him through the glass, and he can see her.
too-soon-sara = Have I done something wrong?
fetch-back = “No. I was too quick. I'll get him, and we'll start again.”
    .feedback = You put it right while it is small. That doesn't make the decision right, but it lasts no longer than it has to. Now you can begin with the milder steps you skipped.
carry-on = “No. But now we're sitting here, let's do the agreement while it's quiet.”
    .feedback = It feels practical, but Sara is without the companion she came with, and there is still no basis for it. The mildest thing that works is to fetch him, and give her your questions, an interpreter and time.
ask-home = “No, not at all. How are things at home?”
    .feedback = An open question, kindly put. But Sara didn't choose to be alone with you, and the man behind the glass is watching. So the answer easily becomes “fine”. Let her decide when she wants to talk.

scene-visit = When the text came up
visit-fine = Sara said “fine” to everything. After ten minutes you fetched Omid in.
visit-waited = Was that something I wasn't allowed to hear?
visit-interpreter = I interpret everything that is said, and I am bound by confidentiality.
visit-question = You ask what Sara saw at the clinic in April.
visit-long = She talks for a long time and draws something in the air. The interpreter looks down at her notepad.
visit-short = She says it was nice.
    .why = The long answer was about the amplifier she had found the fault in, and how much she wanted to go back. A companion may shorten because he lacks the words, but Omid's Danish is fluent. What disappeared was precisely what she wanted.
visit-over = Then you get to the part that has to be exact, and the interpreter takes over.
visit-solder = They had an amplifier that crackled. A dry joint. I wasn't showing off. I could just hear it.
visit-nursery = You ask when the nursery opens, so that her hours at the clinic can fit.
visit-half-past-six = Half past six. I'm the one who drops her off.
    .why = He answers because he drops her off every morning. It was a practical question, and the answer is right. Not every answer from a companion is a sign.
visit-well-again = “And good that you're well again,” you say to Sara. “Thanks for your text on Monday.”
visit-which = What text?
    .why = The message came from her number, but she doesn't know it. The story doesn't hang together. It proves nothing, but it is a reason to be curious when she can speak freely.
visit-fever = The one about the visit, darling. You had a temperature, remember.
own-wish = “Let's leave that. Sara, what would you like to do on Monday?”
    .feedback = Something doesn't fit, and you don't dig into it in front of Omid. The question goes to Sara. If the answer changes later, you know what she said herself.
offer-alone = “I offer everyone a little time alone with me. Would you like that, Sara?”
    .feedback = Calm, voluntary and without saying why you ask now. A no in front of him isn't necessarily free. But you have tried a mild step without giving anything away.
show-text = Show Sara the text: “Have a look at this. It came from your number on Monday, after all.”
    .feedback = You want the file in order. But who writes from her phone may be a matter of control, and you talk about that with her alone. Now Omid knows what you have noticed, and she has to find an answer while he watches.
ask-omid = “Oh, so you wrote it for her, Omid?”
    .feedback = Kindly put, but now it is Omid's explanation you get. It may be right or wrong, and Sara still hasn't been asked what she wants. Questions about the citizen go to the citizen.

scene-grip = When the pen stopped
grip-wish = To start. Yesterday if possible, but Monday will do.
grip-no-need = That's nice of you, but we don't need that.
grip-looks = Sara looks at Omid before she answers.
    .why = He has answered for her, and she looks at him before repeating it. On its own that doesn't mean much. Together with what happens in a moment, it is part of a pattern.
grip-not-today = No, thank you. Not today.
grip-mine = Yes. I suppose it is from me.
grip-somebody = She was in bed with a temperature. Someone had to do it.
grip-paper = You put the placement agreement on the table and show where it should say “Monday”. Sara picks up the pen.
grip-arm = Omid's left arm slides under the table. Sara's shoulder lifts, and the pen stops. He smiles at you and says something short and low in Persian.
    .why = The arm, the shoulder, the pen that stops and the words come in the same second, and right after it Sara says something else. You don't need to understand the words to see that she can no longer answer freely.
grip-ill = I am ill. I can't do Monday.
    .why = She had the pen in her hand. In February, when she was alone with the interpreter, she wanted to start “yesterday if possible”. Now she looks down and says the opposite.
grip-pause = May I ask for a short break?
grip-shall-i = Shall I … also translate what was said just before?
coffee-pause = “Let's take ten minutes. Omid, Rikke will show you the coffee. Sara, you just stay where you are.”
    .feedback = Calm, true and perfectly ordinary. It parts the two of them, and you get time to hear what was said. A break is the least intrusive thing right now.
out-at-grip = “Sara, you and I will take the rest alone. You can have another companion. Omid, wait outside, and I'll come and get you.”
    .feedback = You act, and you give nothing away. The grip and the sudden change are concrete signs, and they stand stronger if you have already heard her own wish or tried an offer. But nobody is with Omid, and you don't know what was said. A break would have bought time.
accept-ill = “I'm sorry to hear that. Then we'll wait with the placement till you're better.”
    .feedback = It is hard to say anything else to someone who says she is ill. But it came a second after a grip and some words you didn't understand. Her “I am ill” hasn't been clarified, and her companion seems to be working against her. She is still here, and there is time.
leave-them = Step into the corridor with the interpreter: “We'll be back in five minutes.”
    .feedback = You keep to your agreement and stay calm. But now Sara is alone with him, just when you have seen something that isn't safe. Take her along, or get him out of the room with something ordinary, such as coffee.
ask-aloud = “Yes please, do translate everything.”
    .feedback = As a rule it is quite right for the interpreter to render everything. But just after a grip under the table you risk bringing pressure or threats out in front of him. You talk about that with Sara alone. Now she and the interpreter have to carry its having been said aloud.

scene-rendering = While Omid was getting coffee
rendering-at-once = Rikke is there almost before you have hung up. Omid goes with her and holds the door.
rendering-rang-twice = You have to ring twice before Rikke picks up. Then Omid goes with her and holds the door.
rendering-words = Sara knows that I am telling you this now. When he took hold of her, he said: “Say that you are ill. You know what happens otherwise.”
    .why = The words are meant to make her turn the placement down. Together with the grip, the text and her own wish in February they are a concrete sign that he keeps her from working.
rendering-sara = He is quick. With coffee too.
call-henrik = Ring Henrik: “I'm taking the rest with her alone. Can you and Rikke stay close by?”
    .feedback = You think about what happens when Omid is told, before you tell him. Your manager knows, someone is with him, and you aren't alone.
three-minutes = “Sara, we have three minutes. What is it that happens otherwise?”
    .feedback = You want to use the chance, and you are talking to her alone. But this kind of meeting needs time and a closed door. If he walks in during an answer, Sara is the one who has to explain. First make sure you won't be disturbed.
call-112 = Ring 112: “My client has just been threatened by her husband here in the office.”
    .feedback = In acute danger you ring 112, and you shouldn't hesitate. Here Omid is in another room with a colleague, and Sara hasn't been asked. Police in the meeting room now will also show him what you know. Keep them apart, and listen to her.
confront-coffee = Go out to Omid: “The interpreter has translated what you said to her. You wait here till we've finished.”
    .feedback = You want to show that this isn't acceptable. But when Omid learns that you know his words, it is Sara who goes home with him, and the interpreter he blames. The suspicion isn't voiced to the companion. Part them with a neutral sentence.

scene-decide = When you were all back in the room
decide-henrik = “I'll sit next door,” said Henrik. He asked nothing more.
decide-emergency = The operator asked if anyone was in danger right now. Sara shook her head and whispered: “No police. Not here.” You promised to ring again if that changed.
decide-mid-sentence = Sara has said three words when the door opens. She stops in the middle of the fourth.
decide-coffee = Rikke claims this is coffee. I've brought some for everyone, so nobody gets away.
decide-corridor = In the corridor the interpreter renders it: “Say that you are ill. You know what happens otherwise.” When you open the door, Omid's chair has moved right up to Sara's.
decide-coat = We are going now. I am ill.
decide-aloud = What was said was: “Say that you are ill. You know what happens otherwise.”
decide-joke = It's just something people say. Isn't it, darling?
part-alone = “Sara, I've decided that you and I will take the rest alone. You can have someone else with you. Omid, please wait with Rikke.”
    .feedback = The basis is concrete: the grip, the words and the sudden change. The decision is yours, and it covers only the rest of today. The citizen's own interest can justify exclusion under section 8(2) of the Public Administration Act, and a milder step wasn't safe.
false-reason = “There are new rules. The next part is a test, and you do that alone.”
    .feedback = You part them without giving anything away, and that matters most. But an invented rule can be looked up, and then it is Sara who has to keep it up. A short, true sentence is safer: you have decided to talk to her alone.
milder = “Sara, would you like to talk to me alone for a bit, or should Omid stay?”
    .feedback = Normally a good question, but now she can't answer freely: he has just gripped her. The mildest step must also be enough, and safe. There is a basis for deciding it yourself, so that she needn't choose in front of him.
whole = “Omid, from now on I talk to Sara alone, today and the next times too. Rikke will see you out.”
    .feedback = You act, and today there is a basis for it. But what is necessary now may not be next time. Keep to the part of the meeting it concerns, and assess it again. A ban without end also gives him more to take home.
confront = “Omid, the interpreter has rendered what you said to her. We don't accept that in here.”
    .feedback = It is true, and it takes courage to say. But Sara pays for it when you aren't there, and the interpreter has been pointed out. The suspicion isn't voiced to the companion. Use what you know to give her a free space, not for a showdown.

scene-packing = When they were about to leave
packing-stays = “Omid should stay,” says Sara. She doesn't look up. Then they get to their feet.
packing-jackets = “I'll ring when she's better,” says Omid and goes ahead to get the jackets. Sara gathers up her papers, one at a time.
packing-words = You should know before she goes. When he took hold of her, he said: “Say that you are ill. You know what happens otherwise.”
    .why = The words are meant to make her turn the placement down. Together with the grip, the text and her own wish in February they are a concrete sign that he keeps her from working.
packing-heard = You know what he said to her. In a moment she leaves with him.
packing-sara = Thank you for today.
stop-now = “Stay a moment, Sara. You and I will take the rest alone. I'll tell Omid, and he can wait with Rikke.”
    .feedback = It is late but not too late. The basis is concrete, and you say it without giving anything away. Earlier, you would have had more time to get help and think through her safety. Tell her too that she can have another companion.
new-time = “You'll get a new appointment next week, just you, me and the interpreter.”
    .feedback = A time alone is a good thought, and you give nothing away. But she goes home with the threat today, and nobody has asked what she is afraid of. The basis for acting is here now, and next week it may not be she who decides whether she comes.
ring-later = “I'll ring you this afternoon, so we can talk in peace.”
    .feedback = You want to give her peace, but you don't know who will answer. The phone is in a bag in his pocket. A safe way of making contact is agreed with her, and the threat has to be dealt with before she leaves.
doctors-note = “Go home and get some rest, Sara. I'll ask for a medical statement, so that piece of paper is sorted too.”
    .feedback = Caring, but now “ill” becomes a fact on file without your having heard it from Sara where she can speak freely. A statement may be relied on long after the grip is forgotten. Leave the illness open, and help her today.

scene-gone = When they had left
gone-window = From the window you see them cross the car park. He is carrying her bag.
gone-henrik = The interpreter knocked on my door. She was quite pale. What do we do now?
gone-act = “I let her go. Help me reach her safely at the language centre. And I have to notify about Nika.”
    .feedback = You say it as it is and get help. Together you can find a way that he doesn't watch. The threat is known, and there is a child in the home: that can give reason to believe that Nika needs support, and then you have a duty to notify.
gone-wait = “She said herself that she was ill, and I have to respect that. I'll bring it up when she comes again.”
    .feedback = It sounds respectful, but the words were put in her mouth. When there are concrete signs that the companion works against her, it isn't enough to wait until she comes alone. She may not come.
gone-visit = “I'll drive past their place this afternoon and see if she's all right.”
    .feedback = You find it hard to leave her, and that is understandable. But if you stand at the door, he knows why you have come, and you aren't there once you have driven off. First think through what a step will cost her, and use those who know this kind of case.

scene-alone = Alone with Sara
alone-twenty = Omid looks at you, at Sara and at the door. “Twenty minutes,” he says and goes with Rikke.
alone-which-rules = “What rules?” asks Omid, but Rikke gets him to come along.
alone-always = “From now on?” says Omid at the door. “Always?” Then he goes with Rikke.
alone-quiet = Omid didn't shout. “We'll talk about that at home,” he said to Sara from the door, in Danish. Now Henrik is sitting with him.
alone-watch = Omid is sitting with Rikke, both jackets on his lap, looking at his watch.
alone-steps-short = Omid stays standing outside the door. You ring Rikke, and after a minute two pairs of footsteps head for the coffee room.
alone-steps = Omid stays standing outside the door. It takes five minutes to get hold of Rikke, and all that time Sara doesn't say a word.
alone-words = Sara knows that I am telling you this now. When he took hold of her, he said: “Say that you are ill. You know what happens otherwise.”
    .why = The words are meant to make her turn the placement down. Together with the grip, the text and her own wish in February they are a concrete sign that he keeps her from working.
alone-how-long = How long do we have?
check-safe = “As long as you want. Is it safe now? If it concerns a child, I can't always keep it to myself.”
    .feedback = You begin with what she needs in order to choose: whether it is safe, and where the limit of your silence lies, before she tells you anything.
promise-silence = “As long as you want. Everything you say stays between us.”
    .feedback = You want her to feel safe. But you promise more than you can keep: if it concerns a child or danger, you may have to take it further. She should know the limit before she chooses what to say.
ask-directly = “Long enough. I saw his arm. Does he hit you?”
    .feedback = You dare to ask, and you ask her alone. That is more than many do. But first find out if it is safe to talk now. An open question also lets her choose for herself where to begin.
take-over = “You're not going home today. I'll find you a place at a refuge while we sit here.”
    .feedback = You want her safe, and a refuge may turn out to be right. But she hasn't said anything yet. She is an adult and chooses what help she wants. If others have decided for her before, you shouldn't be the next one.

scene-children = When she told you about Nika
children-in-pieces = It is safe. My phone is in his pocket, in pieces. Today that is rather handy.
children-holds = No. He holds. It doesn't look like anything afterwards.
children-ask-first = Nika is at nursery. I go nowhere without her. You have to ask me first.
children-phone = He reads it every evening. The text is his. I haven't been ill since Christmas.
    .why = He reads her messages and has written to the municipality in her name. The bag in his pocket looked innocent, and it was. The sign is what happens every day, and only she could tell you that.
children-shiraz = If I start on Monday, he takes Nika to his mother in Shiraz. Then I can see if she comes back.
    .why = Fear that a child will be sent away is a known sign. Here it has been said as a threat and tied to whether she takes the placement.
children-money = He isn't like that all day. He makes breakfast. He has my card today because I forget the code, but I'm the one who runs the money. He can't do sums.
    .why = Her card in his wallet could look like control of the money. But she knows the money, decides about it and explains it freely. There can be pressure in one part of a relationship and freedom in another.
children-shoes = Nika has started sleeping with her shoes on. Then we won't have to look for them, she says.
children-promise = But don't write anything about Nika. Promise me.
tell-her = “I can't promise that. If I'm worried about a child, I have a duty to notify. But Omid won't hear it from me.”
    .feedback = You can't promise away the duty under section 133 of the Child's Act (barnets lov), but you can be honest about it. Aalborg's action cards say that in honour-related cases the notification isn't gone through with the parents. Telling Sara, who is exposed and asks, of the duty itself is the course's own inference.
promise-nika = “I promise. This is about you.”
    .feedback = You want to keep her trust. But you have reason to believe that Nika may need support, and then you have a duty to notify. The promise must either be broken or cost Nika something. Promising what one can't keep isn't working together.
nika-aside = “Let's put Nika to one side for now. Tell me what you need yourself.”
    .feedback = You let Sara be the main character, and that is good. But she has just asked you something, and she gets no answer. The duty to notify is still there. Better to say so now, while she can have a say in how.
ask-nursery = “Then I'll have a quiet word with the nursery and ask if they've seen anything.”
    .feedback = You take Nika seriously. But you aren't to investigate yourself: if you have reason for concern, you must notify. A question at the nursery may reach Omid, who drops her off every morning, and Sara had no part in choosing that way.

scene-plan = When she said what she wanted
plan-first-yes = Good. Most people say yes first and something else afterwards.
plan-you-said = Earlier you said it would stay between us.
plan-thanks = Thank you.
plan-aside = You can't put Nika to one side. But okay.
plan-nursery = If they ask Omid, he knows where it comes from.
plan-home = I'm going home today. I pick Nika up at three, and tonight his mother is on the screen. When she's watching, he is the best husband in Shiraz.
plan-monday = And then I want to start on Monday. I just don't know how.
plan-take-apart = I can find the fault in anything. It's only at home that I mustn't take things apart.
plan-together = “What will you do if it gets dangerous tonight? And where can I reach you?”
    .feedback = It is her plan, and you ask about what is missing: tonight, and a safe way to reach her. In acute danger it is 112. Together you work out what she can carry in her head instead of her bag.
leaflet = “Here's a leaflet with numbers. They answer round the clock.”
    .feedback = The numbers may become important to her. But paper in a bag can be found, and you haven't asked if it is safe. Show her the number, and hear how she wants to remember it. And agree where you can reach her.
text-tonight = “I'll text you tonight and hear if you're okay.”
    .feedback = You don't want to let go of her, and she can feel that. But she has just told you who reads the phone in the evening. A safe way of making contact is one he doesn't see, and she knows best what that is. Ask.
postpone-work = “Let's put the placement off till things have calmed down.”
    .feedback = You want to take the pressure off her, but then the threat decides. She has just said what she wants. It may be later than Monday, but that should be her choice and not yours on her behalf.

scene-hall = At reception afterwards
hall-agreed = In acute danger: 112. She learnt the number of a round-the-clock helpline by heart. Tomorrow you meet at the language centre and look at the agreement. “Tell Omid we talked about that,” she said.
hall-leaflet = Sara pushed the leaflet back. “He empties my bag. Bring it to the language centre tomorrow.”
hall-not-the-phone = “Not on the phone,” said Sara. “Come to the language centre tomorrow.”
hall-postponed = “So he was right,” said Sara. At the door she turned: “I'm at the language centre tomorrow.”
hall-tea = Omid's taught me to order coffee in Persian. I got tea.
hall-omid = Well? What can anyone talk about for that long?
hall-watches = He asks you, but it is Sara's hands he looks at.
hall-about-me = Have you finished talking about me?
hall-rule = And that new rule, can I see it?
about-the-placement = “About Sara's placement. Thanks for waiting.”
    .feedback = Short, friendly and true, and it gives nothing away. What Sara has told you alone is confidential, towards her husband too. Nor do you say whether she told you anything.
own-up = “There's no new rule. I decided to talk to Sara alone about the placement, and that's what we did.”
    .feedback = You put it right before Sara has to cover for it. The decision was yours, and you say so without saying why. What she has told you stays with you.
only-a-test = “Nothing much. She just did a little test.”
    .feedback = You want to spare Sara. But now she must be able to describe a test she never took, and he will ask about it in the car. A true and neutral sentence that she knows beforehand is easier for her to carry.
proud = “Sara was really good at saying things as they are.”
    .feedback = You want to give her something nice to take along. But now Omid knows that she has told you something. What a citizen says alone is confidential towards her spouse, and so is the fact that she has said it.
advise = “About what can be hard in a family. You're welcome to ring too, Omid.”
    .feedback = Help for him may become important, but at a time that has been thought through with Sara. Now he only hears what you talked about and what you believe. The suspicion isn't voiced to the companion, not even kindly.

scene-after = In Henrik's office
after-rikke = I sat there laughing with him. You've no idea how nice he is. I'd have sworn to it.
after-cake = He didn't say a word to me. On Saturday he baked a cake for the whole language café.
after-henrik = Both can be true. What about the little girl?
notify-now = “I'll write the notification now and include how they can reach Sara safely.”
    .feedback = The duty is yours even if you only have the job case. You do it the same day and include the safe way of contact, so that help for Nika doesn't become dangerous for her and Sara.
consult-first = “I'll ring the safety consultants without names, and then notify before I go home.”
    .feedback = You get advice from people who know the risk, without sharing whom it concerns. And you don't let the advice postpone the duty: the notification goes off today.
keep-promise = “Sara asked me to leave Nika out of it, and I promised. Otherwise she'll never come back.”
    .feedback = Trust matters a great deal. But a girl of five who sleeps with her shoes on gives reason to believe that she may need support. Then you have a duty to notify, and neither Sara nor a promise can take it from you.
wait-and-see = “I'll see how it goes. Once the placement is well under way, I'll bring it up.”
    .feedback = You don't want to set too much in motion at once. But what you have heard gives reason to believe that Nika may need support. The duty to notify applies now, even if you only have the job case.
family-meeting = “I'll invite both parents to a meeting about Nika, so it comes from all of us.”
    .feedback = Openness is often good in children's cases. But here Omid learns what Sara has said and what the municipality believes. Aalborg's action cards on honour-related cases advise against discussing the worry with the family. Notify, and let children's services judge the rest.

note-desk = The day is nearly over. Now for the note.
note-who = Sara attended with her husband, Omid, as companion. A Persian interpreter took part.
    .feedback = Who was there, and in what role, belongs in the note.
note-too-soon = At the start of the meeting Omid was asked to wait outside before there were concrete signs of pressure. Later he came back in.
    .feedback = It isn't pleasant to write, and it belongs. The note should show what was decided and when the basis came.
note-grip = As Sara was about to write, Omid moved his left arm under the table. Sara's shoulder lifted. She held the pen still.
    .feedback = Who did what, in order. You write what you saw, not what you believe the hand did.
note-words = The interpreter's rendering of Omid's words to Sara: “Say that you are ill. You know what happens otherwise.”
    .feedback = The exact words, and that they are the interpreter's rendering. It is part of the basis and can be checked. Talk to your manager about who can get access to the note.
note-ill = Sara is ill and cannot take part in a placement until further notice.
    .feedback = It was said under pressure and hasn't been clarified with Sara where she could speak freely. It mustn't stand as established.
note-part-alone = Under section 8(2) of the Public Administration Act Omid did not attend the last part: Sara could not speak freely with him there. To be reassessed next time.
    .feedback = Belongs here if you came to talk alone: the consideration, the scope and that it will be reassessed. If they left together, it must not stand here. Clarify with your manager who can get access, for Omid may come to read this too.
note-own-words = Sara said when alone that she is not ill and would like to start, and that Omid threatens to take Nika to Iran.
    .feedback = Her own words, marked as said alone. Find out whether and how they can be shielded if others ask for access to the file.
note-nika = Sara said that Nika sleeps with her shoes on. A notification has been made today.
    .feedback = Belongs if you have notified: then others can see what was done and when. If you haven't, the sentence is wrong.
note-honour = Omid is violent and governed by the honour norms of his home country.
    .feedback = That is a verdict and an explanation, not something you have seen. Write what he did and said. That is serious enough.
note-copy-home = A copy of the note is sent to Sara's digital post so that she can see what we have agreed.
    .feedback = Openness towards Sara is good, but Omid reads her phone. If the note reaches home, he knows everything she said. Show it to her where she can read it safely.

ending-fifth-screw = The fifth screw
    .text = On Thursday, at the language centre, Sara signs with her teacher's biro. Children's services have made a plan for Nika, and Sara has been part of it. On Monday she turns up at the clinic.

        Three weeks later she rings the helpline from the workshop phone. She does it herself. Whether Omid can attend again is something you assess afresh each time.

        The phone works now. The fifth screw was in one of Nika's shoes.
ending-half-a-plan = Half a plan
    .text = You parted them, Sara got to say something, and Nika hasn't been forgotten. But something came too early, too late, or from you instead of from her.

        On Thursday she comes to the language centre. She looks around before she sits down. “Today we start with what I say,” she says. You nod. The phone is still missing a screw.
ending-thursday = Thursday
    .text = Sara went home without a plan, and that night you don't sleep. But you didn't wait until next time. On Thursday you are sitting with her teacher when Sara comes in, her language book under her arm.

        “I thought you didn't see it,” she says.

        “I saw it,” you say. “I just acted too late.” She closes the door.
ending-shoes-on = With her shoes on
    .text = Sara starts at the clinic, and on paper it goes well. Nika isn't in any case at children's services.

        Six weeks later the nursery notifies. The girl won't take her shoes off for her nap. The notification says that her mother had told someone at the municipality, but that nothing had happened.
ending-he-knows = He knows
    .text = By evening Omid knows enough to work out the rest. Perhaps he was told, perhaps he could read it, perhaps he guessed.

        On Thursday Sara's chair at the language centre is empty. On Friday a text comes from her number: she withdraws from the placement and wants another caseworker. Regards, Sara. Now others must find a way to her, and it has grown longer.
ending-ill-on-paper = Ill on paper
    .text = Sara cancels the next meeting, and the one after that. Kirsten gives the place to someone else. Six months later a new caseworker reads that the citizen is ill and has a committed husband.

        The interpreter remembers what was said. You remember the pen that stopped. Neither of you is asked.
