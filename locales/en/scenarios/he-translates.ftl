# He translates: a fictional meeting. Not one of the ministry's examples.

title = “I'll translate”
occasion = Follow-up on the contract
summary = Everybody in the building likes Lars, and he usually translates for his wife, Nok. Two placements ended the day after he rang. How much does it take, and how little is enough?
task = Follow up on Nok's contract: what does she want herself? Judge as you go whether there is a basis for limiting the companion's role, and how little will do. You always offer citizens a little time alone.

cast-nok = Nok
    .about = 37. Came from Thailand to join her husband, 14 months in Denmark, in the introduction programme. Ran a hotel's breakfast kitchen for nine years. At language school Tuesdays and Thursdays.
cast-lars = Lars
    .about = 49. Nok's husband, an electrician with his own firm. Bakes, teases and knows everybody by name. Here as her companion (bisidder, the person a citizen may bring for support).
cast-interpreter = The interpreter
    .about = Professional Thai interpreter. Sits in another town and takes part only as a voice on the phone.
cast-gitte = Gitte
    .about = Your colleague at the office. Has seen Nok and Lars for a couple of meetings.
cast-torben = Torben
    .about = Your manager.

## The case

file-contract = Contract, introduction programme, 3 October
    .text = Goal: unskilled kitchen work within a year. Danish lessons two days a week and two work placements.

        Nok's own words through an interpreter in the room (her husband was at work): “I want something to get up for. Preferably a kitchen, a busy one.”
file-placements = List of placements
    .text = Solbakken plant nursery, from 29 January. 13 February: husband rings. 14 February: ended. Reason: “back”. No medical information.

        Lindely nursing home, kitchen, from 22 April. 7 May: husband rings. 8 May: ended. Reason: “wants a break”. Head of the kitchen: “Always the first one in. We would have liked to keep her.”
file-reception = Message from reception, 20 May
    .text = Nok and Lars have an appointment next week. No interpreter booked: Lars always translates, and he sees to her post and MitID (digital ID) as well. What a man! He brought cinnamon rolls for the whole of reception.
file-caller = Telephone note, 22 May
    .text = A woman rang without giving her name: “Well, you know how it is with that sort of marriage.” She had not herself seen or heard anything.

## Before the meeting

scene-prepare = A quarter of an hour before
prepare-desk = A quarter to nine. The diary says: “No interpreter, husband translates.” You have time for one thing before they come.
prepare-gitte = Is it Lars today? Worth his weight in gold, that man. Drives, translates and bakes. They should all have one like him.
book-interpreter = Book a Thai telephone interpreter for nine o'clock.
    .feedback = With what is on file, good practice calls for a neutral interpreter and not the husband. A telephone interpreter from another town can also ease the fear of gossip.
compare-dates = Check the dates the placements ended against the days Lars rang.
    .feedback = You go for what can be checked: two calls and two placements broken off, a day later each time. It isn't proof, but it is a pattern you can ask about. Neither Lars's good humour nor the anonymous call tells you as much.
as-usual = Leave things as they are. Nok is comfortable with Lars translating.
    .feedback = You can't know that: even the news that it works well came through Lars. When the file holds concrete signs, the husband shouldn't be the one translating. The course knows of no general ban, but as good practice it is well established.
call-lars = Ring Lars and ask why the placements ended.
    .feedback = The right question, put to the wrong person. It is Nok's case and they were Nok's placements, so she is the one to answer. Now Lars has had time to shape the answer at home.

## The arrival

scene-arrival = “I'll translate”
arrival-room = Lars holds the door for Nok and puts cinnamon rolls on the table. Her folder, a phone in a mother-of-pearl case and a MitID code display go down in front of him.
arrival-called = Well, I've told them the whole story on the phone, love. So we can probably keep this short.
arrival-word = “Good morning. Today I eat …” Nok looks at Lars. “Rye bread,” he says in Danish. “Yes. Takes one hour to chew,” she says, and they both laugh.
    .why = She looks at him for a word, not for permission. It is ordinary uncertainty with the language, and the laugh is shared.
arrival-bus = I've taken time off. There are only two buses a day out where we live, so I'm the chauffeur.
    .why = It looks like a man who has pressed to come along. But there really are only two buses a day, and a husband may be a companion. His driving her says nothing in itself.
arrival-phone = Her phone and MitID stay with me. She's got enough to keep track of, haven't you, love?
    .why = He has both her phone and her MitID, and he is the one who says so. Nok can neither read her post nor ring anyone without going through him. On its own it proves nothing, but it is part of the pattern.
arrival-booked = “I have an interpreter on the line,” you say.
arrival-unbooked = You say that you'd like to ring an interpreter. It will take ten minutes to get one on the line.
arrival-offer = An interpreter? Don't waste the money. I can even do her jokes.
neutral-phone = “Thanks, Lars, but that's two jobs. You support, the interpreter does the language.”
    .feedback = Friendly, brief, and without explaining the suspicion. Lars may be her companion, but the language goes to a neutral interpreter. That also protects a companion who only wants to help.
let-him = “All right. But give me everything, Lars, the dull bits too.”
    .feedback = Whoever translates decides what you get to hear, and you have no way of checking. A good understanding with Lars doesn't change that. When the file holds signs that point to him, you should use a neutral interpreter.
her-danish = “Your Danish has got so good, Nok. Shall you and I try without?”
    .feedback = It shows a friendly faith in her, but everyday Danish seldom stretches to goals, health and placements. When the words run out, Lars takes over. She can still speak Danish whenever she likes, with the interpreter on the line too.
ask-preference = “Nok, which would you rather have: Lars or the interpreter?”
    .feedback = It is good to ask her. But the question comes right after Lars has offered, with him beside her, so her answer may not be free. It is the authority that must make sure you understand each other, and that responsibility shouldn't rest with Nok.

## When Lars translates

scene-lars-translates = A long answer became a short one
lars-translates-danish = It goes fine until you ask what work she would like. Nok switches to Thai, and Lars pulls his chair forward.
lars-translates-preference = Lars … yes. Is fine.
lars-translates-minute = You ask about the placements. Nok speaks Thai for almost a minute. She stirs an invisible pot, counts on her fingers and says “hotel” twice.
lars-translates-short = She says she's fine the way things are.
    .why = A minute of pots, numbers and “hotel” became one short sentence with none of it in. You don't know what is missing, only that something is.
stop-for-phone = “Let's stop there for a moment. I'll get the interpreter on before we go on.”
    .feedback = You put it right without accusing anyone: nobody is blamed for the translating, it just moves elsewhere. It isn't too late to change when you notice that something is getting lost.
word-for-word = “Lars, I heard the word hotel. Give me that again, word for word.”
    .feedback = You listened well. But another round through the same man makes the translation no more neutral, and Nok can tell that her words are up for negotiation. Better to get the interpreter on.
simple-yes-no = “I'll keep it simple, Nok: do you want to work, yes or no?”
    .feedback = You turn to her, and that is right. But without an interpreter a yes or no can't stand as an answer about her working life, and she can't add any nuance while Lars is listening. You know no more afterwards than you did before.

## The first interruption

scene-first-cut = In the middle of Nok's sentence
first-cut-shorter = The second round is even shorter than the first. Then you ring for the interpreter.
first-cut-yes-no = Nok looks at you, then at Lars, and says both yes and no. You ring for the interpreter.
first-cut-interpreter = Good morning. I translate everything and am bound by confidentiality. I am in another town.
first-cut-timetable = Whole sentences at last! In Danish I sound like a timetable.
first-cut-money = Don't forget to say that I run the money. She runs everything you can eat.
    .why = A shared joke that says nothing about control of money: Nok has her own account, she does the shopping, and she is the one who teases him about his budget.
first-cut-account = He runs a spreadsheet. I have my own account and laugh at it.
first-cut-question = You ask Nok how she found the plant nursery.
first-cut-nursery = I was happy there. There were four of us who started at six, and one morning they asked me whether I –
first-cut-back = But it's hard work, bent over, and her back couldn't take it. Could it, love?
    .why = The question was put to Nok, she was answering it, and the interpreter was on. There was nothing for him to help with. He replaced her answer with his own.
first-request = “Just a moment, Lars. Nok was in the middle of a sentence.”
    .feedback = Lars may speak, but not in Nok's place, and you chair the meeting. So small a step needs, as the course reads it, no basis.
silence-him = “Lars, as her companion you're not actually supposed to say anything.”
    .feedback = You want to give Nok room, but a companion may speak; the sources only disagree about how much. A ban on speaking is more than the situation calls for. Asking that Nok be allowed to finish is enough.
agree-question = “Right, the back. Is that how you remember it too, Nok?”
    .feedback = You come back to Nok, and that is a good thought. But the answer has already been given, and she can only say yes or go against him. Ask her where she had got to, and let her finish her own sentence.
out-at-once = “Lars, I'll take this point with Nok on her own. Wait in the corridor.”
    .feedback = You have seen something real, but one interruption isn't weighty grounds. Section 8(2) of the Public Administration Act calls for an assessment of the individual case, and you haven't yet asked him to let her speak, offered her time alone or thought about the drive home.

## The pattern

scene-evidence = Two calls, two placements broken off
evidence-finished = Whether I would train the new ones. Then on the Friday it was over. Something about my back. I wondered about that, because there is nothing wrong with it.
evidence-silenced = Lars zips his lips with two fingers. He sighs each time Nok says something, and her answers get shorter.
evidence-agreed = Yes. The back.
evidence-kitchen = You go on to the nursing home kitchen. You only get as far as the name of the place.
evidence-name = I only rang and told them how it was: she's got enough to do at home. It's there in her name! Nok means “enough”.
    .why = Twice he has rung, and twice the placement ended the next day. Here he says himself that he called it off on her behalf. That is something that can be checked, not an impression of him.
evidence-pun = The interpreter does her best. Nok has heard the pun before.
open-question = “Nok, how was it for you when it ended?”
    .feedback = Open and to the right person. You build on what is on file and let her fill it in. Where Lars or Nok comes from, and how nice he is, counts for nothing here.
name-it = “Honestly, Lars: I'm afraid you're the one who decides.”
    .feedback = The honesty is well meant, but now he knows the suspicion, and Nok has to drive home with him. A suspicion isn't voiced to the companion or in his presence, because it can make things worse for her at home. Ask Nok instead about what she has experienced herself.
private-matter = “How you two share things out at home is your business. What might fit in?”
    .feedback = Respect for private life is good, but here only Lars has told you how things are at home. Two placements stopped after his calls, and Nok hasn't answered. You aren't to judge, but nor should you look away. His being well liked and Danish makes the pattern no smaller.
ask-lars = “What went wrong, Lars, that you had to ring them?”
    .feedback = It sounds like natural curiosity, but it gives him the floor about her placement. His account can't be taken as hers. Ask Nok what happened; he can add to it afterwards.

## The offer

scene-offer = Something is still unsaid
offer-seventy = I cut vegetables for seventy people. They wanted me all summer. Then I came home one day, and it had been called off.
offer-villain = So that's where we are. You take the day off, you drive, you bake, and then you're the villain.
offer-private = Exactly. That's what I've been saying all along.
offer-expect = Nothing wrong. I just didn't want them counting on her. A bit of help in my firm, fine, but not all that running about.
    .why = He decides on her behalf that the workplace isn't to count on her, and that only his own firm will do. Nok hasn't been asked.
offer-thought = Nok has laid both hands flat on the table. What does she want now?
offer-nok = “I offer everyone a little time alone with me and the interpreter. Would you like to, Nok?”
    .feedback = Ordinary, voluntary and put to her. When everyone gets the offer, it gives nothing away. To insist against her wish would, as the course reads it, need a basis in section 8(2).
ask-leave = “Is it all right, Lars, if Nok and I take five minutes?”
    .feedback = Polite, but you are asking the wrong person's permission. It is Nok's time and Nok's choice, and now Lars can decide it for her. Put the offer to Nok, and wait for her answer.
dare-question = “Nok, is anything hard to say while Lars is sitting here?”
    .feedback = A good question in the wrong place. It belongs where you are alone: here she can only say no, and Lars can hear what you are thinking. First offer time alone, as something everyone gets.
call-her = “We'll take the rest another day, Nok. I'll ring your own phone.”
    .feedback = A quieter time is a good thought. But the phone is lying in front of Lars, so he is the one you would be ringing. Better to offer her time alone now, with the interpreter on, and first ask her how she can be reached.

## His no

scene-his-no = He says no on her behalf
his-no-silence = The interpreter translates. Nobody says anything. Nok looks down, and Lars looks at you.
his-no-phone = Ring away. I'm the one who picks it up.
    .why = Whoever wants to talk to Nok has to get past Lars. That tells you something about how she can be reached; remember it before you arrange anything.
his-no-lars = No, there's no need for that. We have no secrets.
    .why = It is Nok's choice, and Lars makes it. What secrets the couple may have is no answer from her.
his-no-breath = The interpreter has finished. Nok takes a breath and is about to answer.
wait-for-nok = “Thank you, Lars. It's Nok I'm asking. Nok, would you like to?”
    .feedback = His no isn't her no. Her own wish weighs heavily. It is also a clear request to Lars to let her answer, and one you can build on later.
take-his-no = “Fair enough. Nobody should feel pushed, so let's carry on.”
    .feedback = You avoid a conflict, but Nok hasn't answered. When there are concrete signs of pressure, you should find out what she wants herself, and what Lars says on her behalf doesn't tell you that.
both-sides = “Lars says no thank you. Is that your no as well, Nok?”
    .feedback = You ask her, and that is what matters. But his answer is inside the question, and he is sitting beside her, so a yes isn't necessarily free. Don't take it as the last word.
out-now = “I was asking Nok, Lars. Step outside while she answers.”
    .feedback = You are on the way to something right: he answered for her. But Nok hasn't yet said anything herself, and you have neither talked it over with anyone nor thought about what it will cost her tonight. As an assessment under section 8(2) it comes too early.

## The hotel by the fjord

scene-cut-again = “You don't need to translate that”
cut-again-herself = Yes. I want talk myself. A little alone.
cut-again-stays = She says it in Danish. Lars laughs and stays where he is. Then Nok switches to Thai, fast.
cut-again-also-mine = Yes. It is mine too.
cut-again-three = Lars nods and pushes the cinnamon rolls round the table. Nok does not take one.
cut-again-hotel = There is a hotel by the fjord. They need someone in the breakfast kitchen, and for nine years I was the one who –
cut-again-lars = You don't need to translate that. It's just something she dreams about.
    .why = He tries to stop what Nok says about work before it reaches you. Silencing a professional interpreter is no help with the language, and he does it just as she tells you about something she has found herself.
cut-again-interpreter = I translate everything. That too.
cut-again-bottle = Nok screws the cap on her water bottle. When you ask about the hotel, she shakes her head.
    .why = She was in full flow and stops right after he has pushed her wish aside. Silence can have many causes; here the occasion is right in front of you.
break-for-sparring = “Let's take ten minutes.” Go and see Torben, while Gitte stays with them.
    .feedback = You needn't decide alone in the doorway. A manager can separate what you have seen from what you fear, and a break is not an exclusion.
break-alone = “I'll just get some water.” Take five minutes to yourself, and make up your mind.
    .feedback = The break is wise, but you use it alone. A step that can take a citizen's companion away should be talked over with a manager or colleague when there is time. Here there is.
out-after-cut = “This can't go on, Lars. Nok and I will take the rest alone.”
    .feedback = The basis is coming together, but the assessment is missing. You have asked nobody's advice, you haven't thought about the drive home, and you take all the rest instead of the one point. An exclusion shouldn't be decided in haste, and the citizen's safety has to be thought through first.
go-with-him = “Then let's leave the hotel. What would suit the two of you better?”
    .feedback = You want to keep the good mood, but she was stopped in the middle of her own wish, and now you go along with him. Where the companion's role is used to keep a citizen from working and from speaking, her own interest can justify a limit. Doing nothing is a choice too.

## With the manager

scene-sparring = With Torben
sparring-door = Torben closes the door. “What have you seen and heard? Not what you think.” You tell him.
sparring-guilt = You may be right. But guilt isn't for us to decide. Which step is just big enough for her to be able to answer?
sparring-too-fast = That was a bit quick, but he's back in now. Let's take it from the top: what have you seen?
sparring-enough = That's concrete. She can't get a word in, and he turns down time alone. In my view that can carry a limit. No more than necessary.
sparring-not-yet = Most of that is unease. Have you had her own answer? Have you asked him to wait and offered her time alone? Try that before we talk about section 8.
sparring-car = And then they drive home in the same car. What will it cost her tonight?
plan-part = Have a plan: one point, twenty minutes, Gitte with Lars, and Nok decides what he is told.
    .feedback = You think all the way home before you act: how long, where he is, and what can be said afterwards. Whether the basis holds is something you still have to judge in the room.
plan-split = Close the meeting calmly, and find a new time with an interpreter.
    .feedback = It is gentle. If the basis isn't clear yet, a new time is a good milder step. But if she has asked to talk and been prevented, you leave her waiting, and Lars may be sitting there again.
plan-whole = “Then I'll see Nok alone, today and from now on. Clear lines are a comfort too.”
    .feedback = You want to calm things down, but nobody can judge “from now on” today. An exclusion must be kept to what is necessary and assessed afresh next time. Nor have you answered the question about the evening at home.
sure-of-it = “He controls her. So surely he shouldn't be sitting in there?”
    .feedback = Your unease may be right, but you leap from a conviction to the biggest step. You aren't there to decide on guilt. Ask instead what you have seen, what has been tried, and what is the least that would give her room.

## The decision

scene-return = Before you decide
return-coffee = Lars has fetched coffee. Nok has moved her chair closer to the phone with the interpreter.
return-summer = Why don't we just take it up again after the summer holidays?
return-kitchen = Out in the office kitchen you got as far as seeing that something is wrong. What happens when they drive home, you never got round to thinking about.
return-watch = Lars looks at his watch as you come back in. Nok looks at you.
return-evening = Gitte is ready in the canteen if she's needed, and Torben will be in his office for the rest of the morning.
return-please = Yes, please. I would like that. Alone.
return-sits = No, love. What you can say to them, you can say to me. I'm staying here.
    .why = She has clearly said yes, and he puts his own no in its place and stays in his seat. This is no longer about supporting her in what she wants.
exclude-part = “Nok, I need your own answers about the placements: twenty minutes without Lars. You may have someone else with you.”
    .feedback = The basis has to be there first: she is kept from answering, you have asked for room for her and offered time alone, you have taken advice and thought about the evening. If anything is missing, the course judges it too early.
for-good = “Nok, from now on it's just you and me. Lars, you needn't come along in future.”
    .feedback = You protect her next time as well, but that is something you can't assess today. An exclusion must be limited and assessed afresh, and she should be told that she may have someone else with her. If it lasts, it may, depending on the circumstances, be a formal decision (afgørelse), and then your manager or a lawyer should be involved.
new-rules = “A new rule: everybody takes a part alone. Wait outside for twenty minutes, Lars.”
    .feedback = You want to spare Nok from being the reason. But there is no such rule, and Lars can ring and ask. A true and neutral reason is enough: you need her own answers. That one can stand being repeated in the car.
stay-together = “We'll do the rest together. If there's more, Nok, write to me.”
    .feedback = It feels mild, but she can't answer freely here, and Lars has her phone and her MitID. The right to a companion is there for the citizen's sake. When it is used against her, leaving things as they are can be a mistake too.
offer-late = “Nok, before we go on: would you like to talk to me alone for a few minutes? It's you I'm asking.”
    .feedback = Better now than not at all. You put the offer to her and make it clear that hers is the answer that counts. Only once the milder steps have been tried can you judge whether more is needed.
fetch-manager = “Excuse me, I just need a word with my manager.”
    .feedback = You notice that you are about to decide it alone, and you put that right. It is never too late to ask as long as nothing has been decided.
evening-first = Hold on. Settle with Gitte and Torben where Lars will be in the meantime, and what Nok can say in the car.
    .feedback = Well stopped. Before a companion is excluded, you should think through the citizen's safety during the meeting and after it. Now you know where he is, how long it will last, and that there is a sentence she can take home with her.

## Twenty minutes

scene-alone = Alone with Nok
alone-canteen = Gitte walks Lars to the canteen. In his place lies his own phone, face down.
alone-twenty = Twenty minutes with nobody asking whether I agree. Where do I begin?
alone-never = From now on? You said that to him. So what do I say when we get home?
alone-rule = A new rule? He'll have looked it up before we're out of town.
check-first = Have Lars's phone sent over to him. “Is it all right to talk now? And what will the drive home be like?”
    .feedback = You make sure that nobody listens in, and ask whether she is comfortable talking. Mention the limits of confidentiality as well. She knows the drive home, so you need her judgement.
straight-in = “Now you can speak freely, Nok. Was it Lars who made you stop?”
    .feedback = Time is short, and you want to help. But the question is leading, the phone is still lying there, and she isn't the one setting the pace. Begin by asking whether she would like to talk now, and ask openly.
only-work = “Right, the placements. What do you dream of, if you think only of yourself?”
    .feedback = You do what you promised and ask openly about her own wishes. All that is missing is to ask whether it is all right for her to talk now, and to take the phone on the table seriously.

## Nok's own words

scene-what-now = What is to happen now
what-now-quiet = He doesn't shout. He goes silent, for three days maybe. I would rather talk now.
what-now-buzz = Lars's phone buzzes on the table. Nok says nothing until it has stopped.
what-now-calls = I never gave notice. He did. I'm allowed to work, he says, but only in his firm. And he reads my messages before I do.
    .why = Now these are her own words, spoken alone and through an interpreter: he has given notice for her and decides where she may work. It fits the calls on file and what you saw yourself.
what-now-wish = I don't want a divorce. I want to get up at five, make breakfast for a hundred people and have my phone in my pocket.
ask-what-she-wants = “What should happen, if it's up to you? And how can I reach you safely?”
    .feedback = The decision is hers, and the way has to be one that Lars doesn't read. Tell her about help, such as the Lev Uden Vold hotline, and where she can raise the matter of the twenty minutes.
new-mitid = “Let's go to citizen services and have the code display blocked straight away.”
    .feedback = Her MitID is her own, and one day it may be the right step. But you haven't asked her, and Lars will find out tonight. She decides what comes first, because she is the one who has to live with it.
number-in-bag = Put a card with the number of an anonymous helpline in her bag.
    .feedback = It is kindly meant, but Lars may find the card, and you haven't asked. Only give her something to take if she says herself that it is safe. The number can be said aloud, and she can ring from here if she likes.
call-hotel = “Shall the two of us ring the hotel now?”
    .feedback = You heard her wish and want to do something about it. But who does the hotel ring back, when Lars has her phone? First ask what she wants herself, and how she can be reached.

## Too early

scene-too-soon = On the other side of the glass
too-soon-glass = Lars goes, but stops just outside the glass door. Nok can see him, and he can see her. He is holding the phone in the mother-of-pearl case.
too-soon-nok = Now I have to explain this in the car. Can't he come back in?
fetch-back = Fetch Lars in. “That went too fast. Let's take a break, and then we'll all carry on together.”
    .feedback = You assess afresh and put it right as soon as you see what it costs her. It doesn't create the basis after the event, but it limits the harm, and you can use the break to see your manager.
another-person = “Would you like someone else with you, Nok, or would you rather have a new time?”
    .feedback = As the course reads it, her right to support doesn't vanish because one particular person has gone, and you let her choose. The exclusion still came too early, but you don't leave her sitting alone with it.
carry-on = “Well, we're alone now, and it'd be a pity not to use it. Tell me what he's like at home.”
    .feedback = You have the chance, and you take it. But she asked for something else, and he can see her through the glass. She sets the pace, even when you think time is short.

## Lars's question

scene-lars-back = “So what did you talk about?”
lars-back-canteen = Lars comes back and looks from you to Nok.
lars-back-handle = You open the door. Lars already has his hand on the handle.
lars-back-lars = So what did you two talk about? And why did I actually have to sit outside?
neutral-answer = “I needed Nok's own answers, and they are hers. If you want to complain, talk to my manager.”
    .feedback = True, brief, and nothing passed on. You don't name the suspicion, and you show the way if he is dissatisfied. Nok can say the sentence in the car.
tell-lars = “Nok would really like to get out and work. Talk openly about it at home.”
    .feedback = You want to build a bridge, but it was for Nok to choose whether and when he should know. What a citizen says without the companion isn't passed on to him. It can make her evening harder, and close her mouth next time.
formality = “It was mostly a formality. We chatted about this and that.”
    .feedback = You want to smooth things over for Nok's sake. But it isn't true, and Lars can hear that. A neutral reason that holds is safer for her: you needed her own answers.
list-grounds = “You answered for her, Lars, so that I couldn't hear her.”
    .feedback = It is true, and you only mention what everyone saw. But the tone invites a debate about who did what, and that may go on in the car. Keep to what you needed, and point him to your manager.

## When Lars decides

scene-he-decides = Lars has a suggestion
he-decides-firm = You know what? She can come and work in my firm. A bit of packing, a bit of paperwork. Then we're together, and the council's happy too.
    .why = He finds her a job, and it is in his own firm. The suggestion may be kindly meant, but it goes over her head, and nobody has asked what she wants herself.
he-decides-nod = The interpreter translates. Nok nods without looking up.
his-firm = “That does sound practical, when it's so hard to get around from where you live. Shall we put the firm in the contract?”
    .feedback = Somewhere to start is tempting. But it is Lars's suggestion, and a nod with lowered eyes isn't Nok's answer. Nobody has heard her own suggestion to the end.
write-refusal = “Then I'll put down that Nok says no thank you to a placement and will wait until after the summer.”
    .feedback = She didn't say no; he did. The companion's refusal isn't the citizen's, and on file it will look as if she didn't want to work. That can harm her for a long time.
leave-open = “I won't put anything down about the firm. Nok, you'll get a new time with an interpreter.”
    .feedback = You don't let his words become hers, and you keep the matter open. It is the best that is left today. But she leaves without having been heard, and next time Lars may be sitting there again.

## A new time

scene-split = A new time
split-papers = You gather the papers. Lars is relieved. Nok watches the phone with the interpreter until its light goes out.
split-inbox = Just write when you've got a time. I see everything that lands in her inbox.
    .why = He says himself that he reads everything she gets. A letter of appointment that lands in her Digital Post lands with him.
date-now = Ring the interpreter back. “When would suit you, Nok, and who would you like with you?”
    .feedback = You arrange it with her, in her own language, while she is sitting there. She chooses both the time and the companion. Whether Lars should be there for all of it must be assessed afresh next time.
digital-post = “The letter will come to Nok's Digital Post during the week, so you'll have it in writing and can plan around it.”
    .feedback = That is the usual way, but here it goes through Lars, who has her MitID. Then he is the one you are making the appointment with. Ask her while she is sitting there.
come-alone = “Next time it's an individual meeting, so Nok needs to come to that one alone.”
    .feedback = That the meeting is individual means that Nok must take part herself, not that she loses her companion. You exclude Lars in advance without an assessment. Next time has to be assessed when it comes.

## The note

note-desk = You write while you remember the words. Lars has Nok's MitID. Who else may be reading?
note-interpreter = A telephone interpreter took part. Lars offered to translate himself.
    .feedback = Who interpreted matters for what the answers are worth. That Lars offered is an observation, not an accusation.
note-cut-off = Nok spoke of a vacancy in a hotel kitchen. Lars said to the interpreter: “You don't need to translate that.” Nok fell silent.
    .feedback = Who said and did what, word for word and without interpretation. Others can check it, and it can carry an assessment.
note-own-words = Nok said through the interpreter that she was happy at the plant nursery. Lars said that her back couldn't take it.
    .feedback = It shows who said what. These are her own words about the placement, heard through an interpreter, and his stand beside them as his.
note-part-alone = Point “placements”: 20 min without Lars (section 8(2)). Nok could not answer freely despite requests and an offer of time alone. Another companion offered.
    .feedback = Basis, milder steps, scope and the offer of another companion belong here when exactly this has happened. Lars may be able to read it, so keep to what he saw and heard himself, and ask your manager who can get access.
note-sent-out = Lars was asked to leave the room after he had answered for Nok. Below: what had been tried first, what I said to them, and what I will do differently.
    .feedback = A step that was too big or too early must also be visible afterwards. Without a note nobody can assess it or put it right.
note-controlling = Lars is controlling and subjects Nok to psychological violence.
    .feedback = That is a verdict, not an observation, and guilt isn't yours to decide. Write what he said and did. Remember too that he may be able to read it.
note-marriage = The age gap and the way the marriage came about in themselves suggest control.
    .feedback = Age, origin and how two people met are not in themselves a basis for suspicion. What counts is what has been seen, heard and documented in this particular case.
note-declines = Nok does not want a placement for the present because of her back.
    .feedback = Those are Lars's words. Written down as hers, they make her own file say that she doesn't want to work.
note-copy-home = The note has been sent to Nok's Digital Post, so that they can read it together.
    .feedback = It sounds open, but Lars is the one with her MitID. A note about what was seen and said can make things at home worse. Ask your manager before anything is sent home.
note-safe-way = Nok says that Lars reads her messages. Safe contact from now on: at the language school after lessons.
    .feedback = The arrangement must be remembered, but if it stands here, Lars may be able to read it, and then it isn't safe. As the course judges it, it has to wait until you have asked your manager or a lawyer where it can stand, and who can have access.

## Endings

ending-twenty-minutes = Twenty minutes
    .text = Nok got to say all of it. You agreed how you can reach her, and what she herself would say in the car. The drive home was quiet.

        Three weeks later she turned up at the hotel at half past five, on trial. Lars came along to the next meeting; you assessed afresh and again offered a little time alone. He grumbled, and she said yes please.
ending-half-heard = Half heard
    .text = Nok got to say some of what she wanted. The basis was there, but not everything happened on her terms, and she was the one who had to explain it in the car.

        They both came to the next meeting, and her answers were short. The hotel job was taken. You and Torben have agreed how to go about it, and Nok has a new time with an interpreter.
ending-another-day = Another day
    .text = You stopped before anything broke, and Nok got to choose the time herself. She said it out loud, in Danish.

        Nobody was put at risk today, but nobody was heard to the end either. The hotel didn't wait. Next time the interpreter is booked, Torben is in the picture, and you will have to assess it all afresh.
ending-he-translated = He translated
    .text = The meeting ended in a friendly way. There is a new date on file, and the cinnamon rolls have been eaten. About the hotel by the fjord it says nothing that Nok got to finish saying.

        At the next meeting she said that she was fine the way things were. This time she said it herself, in Danish.
ending-slammed-door = The glass door
    .text = Lars was sent out too early: either the basis was missing, or nobody had thought about the drive home. Through the glass he saw who was talking, and in the car it was Nok who had to explain.

        She cancelled the next two meetings; the messages were in faultless Danish. The small step that might have held now has to be built up from scratch.
ending-drive-home = The drive home
    .text = Lars learnt something that he shouldn't have heard from the municipality. He drove home with the radio off, and Nok knew that silence.

        At the next meeting she said that all was as it should be, and that you needn't ask any more. The interpreter translated it word for word.
