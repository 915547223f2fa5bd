# He translates: a fictional meeting. Not one of the ministry's examples.

title = “I'll translate”
occasion = Follow-up on the contract
summary = Everybody in the building likes Lars, and he usually translates for his wife, Nok. Two placements have ended the day after he rang. How much does it take, and how little is enough?
task = Follow up on Nok's contract: what does she want, and what comes next? Make sure that it is her you hear. Judge as you go whether there is a basis for limiting the companion's (the bisidder's) part, and if so, how little will do.

cast-nok = Nok
    .about = 37. Family-reunified from Thailand, 14 months in Denmark, in the introduction programme. Ran a hotel's breakfast kitchen for nine years. At language school Tuesdays and Thursdays.
cast-lars = Lars
    .about = 49. Nok's husband, an electrician with his own firm. Bakes, teases and knows everybody by name. Here as her companion (bisidder).
cast-interpreter = The interpreter
    .about = Professional Thai interpreter. Sits in another town and takes part only as a voice on the telephone.
cast-gitte = Gitte
    .about = Your colleague at the office. Has seen Nok and Lars for a couple of talks.
cast-torben = Torben
    .about = Your manager.

## The case

file-contract = Contract, introduction programme, 3 October
    .text = Employment goal: unskilled kitchen work within a year. Means: Danish lessons two days a week and two work placements.

        Nok's own words through an interpreter in the room (her husband was at work): “I want something to get up for. Best of all a kitchen, a busy one.”
file-placements = List of placements
    .text = Solbakken nursery garden, from 29 January. 13 February: husband rings the nursery. 14 February: ended. Reason: “back”. No medical information in the case.

        Lindely nursing home, kitchen, from 22 April. 7 May: husband rings the head of the kitchen. 8 May: ended. Reason: “wants a break”. Remark by the head of the kitchen: “Always the first one in. We would have liked to keep her.”
file-reception = Message from reception, 20 May
    .text = Nok and Lars have a time next week. No interpreter booked: Lars always translates and sees to her post and her MitID (digital ID) too, so it runs like clockwork. What a man! He brought cinnamon rolls for all of reception.
file-caller = Telephone note, 22 May
    .text = A woman rang without giving her name. She thought that the municipality ought to look into Lars and Nok. Asked why: “Well, you know how it is with that sort of marriage.” She had not herself seen or heard anything in particular.

## Before the meeting

scene-prepare = A quarter of an hour before
prepare-desk = It is a quarter to nine. The diary says: “No interpreter, husband translates.” The list of placements lies at the top of the pile, and you have time for one thing before they come.
prepare-gitte = Is it Lars today? He's worth his weight in gold. Drives, translates and bakes. They should all have one like that.
book-interpreter = Book a Thai telephone interpreter for nine o'clock.
    .feedback = The authority has to be able to understand the citizen and be understood. With what is in the file, good practice calls for a neutral interpreter and not the husband. One on the telephone from another town can also lessen the fear of gossip.
compare-dates = Hold the end dates of the placements against the days when Lars rang.
    .feedback = You go for what can be checked: two calls and two broken-off placements, one day apart each time. It is no proof, but it is a pattern you can ask about. Neither Lars's good humour nor the anonymous call tells you as much.
as-usual = Leave things as they are. Lars usually translates, and Nok is at ease with that.
    .feedback = That you cannot know: even the news that it works well has come through Lars. When the case holds concrete signs, it should not be the husband who translates. No general ban has been found, but as good practice it is firm.
call-lars = Ring Lars and hear why the placements ended. Then that is settled before the meeting.
    .feedback = The right question, put to the wrong person. It is Nok's case and Nok's placements, so she is the one to answer. Now Lars has had time to shape the answer at home.

## The arrival

scene-arrival = “I'll translate”
arrival-room = Lars holds the door for Nok and puts a bag of cinnamon rolls on the table. Her folder, a phone in a mother-of-pearl case and a MitID code display he lays in front of himself.
arrival-called = Well, I've told them the whole story on the phone, love. So I expect we can keep it short.
arrival-word = “Good morning. Today I eat …” Nok searches for the word in Danish and looks at Lars. “Rye bread,” he says. “Yes, rye bread. Takes one hour to chew,” she says, and they both grin.
    .why = She looks at him for a word, not for permission. It is quite ordinary uncertainty with the language, and they share the joke.
arrival-bus = I've taken the morning off. There are two buses a day out where we live, so I'm the chauffeur and the company.
    .why = It looks like a man who has pressed to come along. But there really are only two buses a day, and a husband may be a companion. That he drives says nothing in itself.
arrival-phone = Her phone and MitID stay with me. She's got enough to keep track of, haven't you, love?
    .why = He has both her phone and her MitID, and it is he who tells you. Nok can neither read her post nor ring anybody without him. On its own it is no proof, but it belongs in the pattern.
arrival-booked = Your telephone is in the middle of the table. “I have an interpreter on the line,” you say.
arrival-unbooked = You say that you would like to ring for an interpreter. It takes ten minutes to get one on the line.
arrival-offer = An interpreter? Don't waste the money. I'll translate. I can even do her jokes.
neutral-phone = “Thanks, Lars, but then you'd have two jobs. You support Nok, and the interpreter sees to the language.”
    .feedback = Friendly, short, and with no word of the suspicion. You part the roles: Lars may be her companion, but the language goes to somebody neutral. That also protects a companion who only wants to help. With the interpreter booked beforehand, you get going sooner.
let-him = “All right, let's do that. But give me everything, Lars, the dull bits too.”
    .feedback = Whoever translates decides what you get to hear, and you have no way to check it. A good understanding with Lars does not change that. When the case holds signs that point to him, you should use a neutral interpreter.
her-danish = “Your Danish has got so good, Nok. Shall we two try without an interpreter, nice and slowly?”
    .feedback = That is kind trust in her, but everyday Danish seldom stretches to goals, health and placements. When the words run out, Lars takes over. She can still speak Danish whenever she likes with the interpreter on the line.
ask-preference = “Nok, which would you rather: that Lars translates, or that we use the interpreter?”
    .feedback = It is good to ask her. But the question comes just after Lars has offered, with him beside her, so the answer may not be free. It is the authority that must make sure you understand each other, and that should not be left to Nok.

## When Lars translates

scene-lars-translates = A long answer became a short one
lars-translates-danish = It goes well until you ask what work she would like. Nok changes into Thai, and Lars moves his chair forward.
lars-translates-preference = Lars … yes. Is fine.
lars-translates-minute = You ask about the placements. Nok speaks Thai for almost a minute. She stirs an invisible pot, counts on her fingers and says “hotel” twice.
lars-translates-short = She says she's fine the way things are.
    .why = A minute of pots, numbers and “hotel” became one short sentence with none of it. You do not know what is missing, only that it is.
stop-for-phone = “We'll stop there for a moment. I'll get the interpreter on before we go on.”
    .feedback = You put it right without accusing anyone: nobody is blamed for the translation, it is only moved elsewhere. It is not too late to change when you notice that something gets lost.
word-for-word = “Lars, I heard the word hotel. Give me that again, word for word.”
    .feedback = You listened well. But another round through the same man makes the translation no more neutral, and Nok notices that her words are up for negotiation. Better get the interpreter on.
simple-yes-no = “I'll keep it simple, Nok: do you want to work, yes or no?”
    .feedback = You turn to her, and that is right. But a yes or no without an interpreter cannot carry an answer about her working life, and she cannot give it shades while Lars is listening. You know no more afterwards than before.

## The first interruption

scene-first-cut = In the middle of Nok's sentence
first-cut-shorter = The second round is even shorter than the first. Then you ring for the interpreter.
first-cut-yes-no = Nok looks at you, then at Lars, and says both yes and no. You ring for the interpreter.
first-cut-interpreter = Good morning. I translate everything that is said, and I am bound to secrecy. I am in another town.
first-cut-timetable = Whole sentences at last! In Danish I sound like a timetable.
first-cut-money = Don't forget to say that I run the money. She runs everything you can eat.
    .why = It is a shared joke and says nothing about control of money: Nok has her own account, she does the shopping, and she is the one who teases him about his budget.
first-cut-account = He runs a spreadsheet. I have my own account and laugh at it.
first-cut-question = You ask Nok how it was for her at the nursery garden.
first-cut-nursery = I was happy there. There were four of us who started at six, and one morning they asked me whether I –
first-cut-back = But it's hard to stand bent over all day, and her back couldn't take it. Could it, love?
    .why = The question was put to Nok, she was answering it, and the interpreter was on. There was nothing for him to help with. He replaced her answer with his own.
first-request = “Just a moment, Lars. Nok was in the middle of a sentence.”
    .feedback = Clear, calm and without reproach. Lars may speak, but not instead of Nok, and you chair the meeting. So small a step needs no special basis. And now you can see what he does when he has been asked to wait.
silence-him = “Lars, you're here as her companion today, so you're not actually supposed to say anything.”
    .feedback = You want to give Nok room, but a companion may speak; the sources only disagree about how much. A ban on speaking is more than the situation calls for. It is enough to ask that Nok gets to finish.
agree-question = “Right, the back. Is that how you remember it too, Nok?”
    .feedback = You come back to Nok, and that is well meant. But the answer has been given for her now, and she can only say yes or go against him. Ask her where she had got to, and let her finish her own sentence.
out-at-once = “Lars, I'll take this point with Nok on her own. You can wait out in the corridor for now.”
    .feedback = You have seen something real, but one interruption is not weighty grounds. Section 8(2) of the Danish Public Administration Act calls for a concrete assessment, and you have not yet asked him to let her speak, offered her time alone or thought of the drive home.

## The pattern

scene-evidence = Two calls, two placements broken off
evidence-finished = Whether I would train the new ones. On the Friday they said that it was over. Something about my back. I wondered at that, for there is nothing wrong with it.
evidence-silenced = Lars zips his lips with two fingers. He sighs each time Nok says something, and her answers get shorter.
evidence-agreed = Yes. The back.
evidence-kitchen = You go on to the nursing home kitchen. That placement too ended the day after Lars had rung. You have only said the name of the place.
evidence-name = I only rang and told them how it was: she's got enough to do at home. It's there in her name! Nok means “enough”.
    .why = Twice he has rung, and twice the placement ended the next day. Here he says himself that he called it off on her behalf. That is a fact that can be checked, not an impression of him.
evidence-pun = The interpreter does her best with the pun. Nok has heard it before.
open-question = “Nok, how was it for you when things ended at the nursing home?”
    .feedback = Open, to the right person, and putting no words in her mouth. You build on what is in the file and let her fill it in. Where Lars or Nok comes from, and how nice he is, weighs nothing here.
name-it = “May I be honest, Lars? Two calls, two placements. I'm afraid you are the one who decides.”
    .feedback = The honesty is well meant, but now he knows the suspicion, and Nok has to drive home with him. A suspicion is not named to the companion or in his presence, for it can make things worse for her at home. Ask Nok instead about what she herself has lived through.
private-matter = “How you two share things out at home is your business. What could fit in, then?”
    .feedback = Respect for private life is good, but here it is Lars who has told you what “you two” have agreed. Two placements have stopped after his calls, and Nok has not answered. That he is well liked and Danish makes the pattern no smaller.
ask-lars = “What actually went wrong, Lars, that you had to ring them?”
    .feedback = It sounds like natural curiosity, but it gives him the floor about her placement. His account cannot be taken as hers. Ask Nok what happened; he can add to it afterwards.

## The offer

scene-offer = Something is still unsaid
offer-seventy = I cut vegetables for seventy people. The head of the kitchen wanted me all summer. Then I came home one day, and it had been called off.
offer-villain = So that's where we are. You take the day off, you drive, you bake, and then you're the villain.
offer-private = Exactly. That's what I've been saying all along.
offer-expect = Nothing wrong. I just didn't want them counting on her. A bit of help in my firm, that she can do, but not all that running about.
    .why = He decides on her behalf that the workplace should not count on her, and that only his own firm will do. Nok has not been asked.
offer-thought = Nok has laid both hands flat on the table. You still have not heard what she wants now.
offer-nok = “I offer everyone a few minutes alone with me and the interpreter. Would you like that, Nok?”
    .feedback = Ordinary, voluntary and put to her. When everybody gets the offer, it gives nothing away. It is an offer and not a demand; to insist against her wish would, as the course reads it, need a basis in section 8(2). Now her own answer has to be heard.
ask-leave = “Is it all right with you, Lars, if Nok and I take five minutes?”
    .feedback = Polite, but you ask the wrong person for leave. It is Nok's time and Nok's choice, and now Lars can settle it for her. Put the offer to Nok, and wait for her answer.
dare-question = “Nok, is there anything that's hard to say while Lars is sitting here?”
    .feedback = A good question in the wrong place. It belongs to when you are alone: here she can only say no, and Lars can hear what you are thinking. First offer time alone, as something everybody gets.
call-her = “We'll take the rest another day, Nok. I'll just ring you on your own phone.”
    .feedback = The thought of a quieter time is good. But the phone lies in front of Lars, so it is he whom you will ring. Better offer her time alone now, with the interpreter on, and ask her first how she can be reached.

## His no

scene-his-no = He says no on her behalf
his-no-silence = The interpreter translates. Nobody says anything. Nok looks down, and Lars looks at you.
his-no-phone = Ring away. It's me who picks it up.
    .why = Whoever wants to talk to Nok has to get past Lars. That tells you something about how she can be reached, and you need to remember it before you arrange anything.
his-no-lars = No, there's no call for that. We have no secrets from each other.
    .why = It is Nok's choice, and Lars makes it. What secrets the couple has or has not is no answer from her.
his-no-breath = The interpreter has finished. Nok takes a breath and is about to answer.
wait-for-nok = “Thank you, Lars. Nok, would you yourself like to talk with me alone? I'll wait for your answer.”
    .feedback = His no is not her no. Her own wish weighs heavily, and you give it time. It is also a clear request to Lars to let her answer, and one that you can build on later.
take-his-no = “Fair enough. Then the three of us go on.”
    .feedback = You avoid a conflict, but Nok has not answered. When there are concrete signs of pressure, her wish should be clarified, and what Lars says on her behalf does not do that.
both-sides = “Lars says no thank you. Is that your no as well, Nok?”
    .feedback = You ask her, and that is what matters. But the question has his answer in it, and he sits beside her, so a yes is not necessarily free. Do not take it as the last word.
out-now = “I was asking Nok, Lars. So you'll have to step outside while she answers.”
    .feedback = You are on the way to something right: he answered for her. But Nok has not yet said anything herself, and you have neither talked it over with anyone nor thought of what it will cost her tonight. As an assessment under section 8(2) it is too early.

## The hotel by the fjord

scene-cut-again = “You needn't translate that”
cut-again-herself = Yes. I want talk myself. A little alone.
cut-again-stays = She says it in Danish. Lars laughs briefly and stays in his chair. Then Nok changes into Thai, fast.
cut-again-also-mine = Yes. It is mine too.
cut-again-three = Lars nods and pushes the cinnamon rolls round the table. Nok does not take one.
cut-again-hotel = There is a hotel by the fjord. They need someone in the breakfast kitchen, and for nine years it was I who –
cut-again-lars = You needn't translate that. It's just something she dreams about.
    .why = He tries to stop what Nok says about work before you hear it. Silencing a professional interpreter is no help with the language, and it comes just as she tells of something she has found herself.
cut-again-interpreter = I translate everything that is said. That too.
cut-again-bottle = Nok screws the cap on her water bottle. When you ask about the hotel, she shakes her head without looking up.
    .why = She was in full flow and stops right after he has pushed her wish aside. Silence can have many reasons; here the occasion lies plain before you.
break-for-sparring = “Let's take ten minutes.” Go to Torben, while Gitte stays with them.
    .feedback = You need neither decide alone nor do it in the doorway. A manager can part what you have seen from what you fear, and a break is not an exclusion. That Gitte stays nearby is also care for Nok.
break-alone = “I'll just get some water.” Take five minutes to yourself, and make up your mind.
    .feedback = The break is wise, but you use it alone. A step that can take a citizen's companion from her should be talked over with a manager or colleague when there is time for it. Here there is.
out-after-cut = “This can't go on, Lars. The rest of the meeting Nok and I will take alone.”
    .feedback = The basis is gathering, but the assessment is missing. You have asked nobody for advice, you have not thought of the drive home, and you take all the rest instead of the one point. An exclusion should not be decided in a hurry.
go-with-him = “Then let's leave the hotel for a bit. What would suit the two of you better?”
    .feedback = You want to keep the good mood, but she was stopped in the middle of her own wish, and now you follow him. Where the companion's role is used to keep the citizen from work and from speaking, her own interest can justify a limit. Doing nothing is a choice too.

## With the manager

scene-sparring = With Torben
sparring-door = Torben shuts the door. “What have you seen and heard?” he asks. “Not what you think.” You tell him, and he jots it down.
sparring-guilt = You may be right. But guilt is not for us to settle. What step is just big enough for her to be able to answer?
sparring-too-fast = That was a little quick, but he's been fetched back. Let's take it from the beginning: what have you seen?
sparring-enough = It's concrete. She doesn't get to speak, though you've asked him to let her answer, and time alone he turns down. To my mind that can carry a limit. No more than necessary.
sparring-not-yet = Most of that is unease. Have you had her own answer? Have you asked him to wait and offered her time alone? Try that before we talk of section 8.
sparring-car = And afterwards they drive home in the same car. What will this cost her tonight?
plan-part = If it comes to that: one point, twenty minutes. Gitte is with Lars in the canteen, and Nok decides what he is told.
    .feedback = You think all the way home before you act: how long, where he is meanwhile, and what can be said afterwards. Safety comes before the point on the agenda. Whether the basis holds you must still judge inside the room.
plan-split = Close the meeting calmly, and find a new time with an interpreter next week.
    .feedback = It is gentle. If the basis is still unclear, a new time is a good milder step. But if she has asked to talk and been prevented, you leave her waiting, and Lars may be sitting there again.
plan-whole = “Then I take Nok alone, today and from now on. Clear lines are a safety for her too.”
    .feedback = You want to make things calm, but “from now on” nobody can judge today. An exclusion is to be kept to what is necessary and assessed afresh next time. Nor have you answered the question of the evening at home.
sure-of-it = “He controls her, I've no doubt about it. Then he shouldn't be sitting in there, should he?”
    .feedback = Your unease may be right, but you jump from a conviction to the biggest step. You are not to settle guilt. Ask instead what you have seen, what has been tried, and what is the least that will give her room.

## The decision

scene-return = Before you decide
return-coffee = Lars has fetched coffee for you all. Nok has moved her chair a little closer to the telephone with the interpreter.
return-summer = There's coffee. Shan't we just say that we'll take it up again after the summer holidays?
return-kitchen = In the kitchen you got as far as this: something is wrong. What happens when they drive home you did not get round to thinking about.
return-watch = Lars looks at his watch as you come back in. Nok looks at you.
return-evening = Gitte is ready in the canteen if need be, and Torben is in his office for the rest of the morning.
return-please = Yes, please. I would like that. Alone.
return-sits = No, love. What you can say to them, you can say to me. I'm staying here.
    .why = She has clearly said yes, and he puts his no in its place and stays seated. This is no longer about supporting her in what she would like.
exclude-part = “Nok, I need your own answers about placements. We'll take that point alone, twenty minutes. Lars is back afterwards, and you may bring another companion.”
    .feedback = To Nok, short, true and one point only, and another companion is possible. The basis must be there first: she is prevented from answering, you have asked for room for her and offered time alone, taken advice and thought of the evening. If any of it is missing, the course judges it too early.
for-good = “Nok, from now on the two of us talk alone. Lars, you needn't come along in future.”
    .feedback = You protect her against next time too, but that you cannot assess today. An exclusion is to be kept to what is necessary and assessed afresh. If it lasts, it may in the circumstances be a formal decision, and then your manager or a lawyer should be in on it.
new-rules = “There's a new rule: everybody takes a part alone now. I'm afraid that goes for you as well.”
    .feedback = You want to spare Nok its being about her. But there is no such rule, and Lars can ring and ask. A true and neutral reason is enough: you need her own answers. That one can stand being repeated in the car.
stay-together = “We'll take the rest together. If you want to say more, Nok, you can always write to me.”
    .feedback = It feels mild, but she cannot answer freely here, and Lars has her phone and her MitID. The right to a companion is there for the citizen's sake. When it is used against her, leaving things alone can be a mistake too.
offer-late = “Nok, before we go on: would you like to talk alone with me for a few minutes? It's you I'm asking.”
    .feedback = Better now than not at all. You put the offer to her and make it clear that her answer is what counts. Only when the milder things have been tried can you judge whether more is necessary.
fetch-manager = “Excuse me, I just need a word with my manager.”
    .feedback = You notice that you are about to settle it alone, and put that right. It is never too late to ask as long as nothing has been decided.
evening-first = Hold on. Agree with Gitte and Torben where Lars will be meanwhile, and what Nok can say in the car.
    .feedback = Well stopped. Before a companion is excluded, you should consider the citizen's safety during the talk and after it. Now you know where he is, how long it lasts, and that there is a sentence she can take home.

## Twenty minutes

scene-alone = Alone with Nok
alone-canteen = Gitte walks Lars over to the canteen. In his place lie the cinnamon rolls and his own phone, face down.
alone-twenty = Twenty minutes with nobody asking whether I agree. I hardly know where to begin.
alone-never = From now on? You said that to him. So what do I say when we get home?
alone-rule = A new rule? He'll have looked it up before we're out of town.
check-first = Have Gitte take Lars his phone. “Is it all right for you to talk now? And what will the drive home be like?”
    .feedback = First you make sure that nobody can listen in and ask whether she is all right with talking now. Tell her too about confidentiality and its limits. She is the one who knows the drive home, so it is her judgement you need.
straight-in = “You can speak freely now, Nok. Was it Lars who made you stop?”
    .feedback = Time is short, and you want to help. But the question is leading, the phone is still lying there, and the pace is not hers. Begin with whether she would like to talk now, and ask openly.
only-work = “Right, the placements. What do you dream of?”
    .feedback = You keep what you promised and ask openly about her own wishes. All you leave out is asking whether it is all right for her to talk now, and taking the phone on the table seriously.

## Nok's own words

scene-what-now = What is to happen now
what-now-quiet = He doesn't shout. He goes silent, for three days maybe. I can manage that. I would rather talk now.
what-now-buzz = Lars's phone buzzes on the table. Nok says nothing until it has stopped.
what-now-calls = I never gave notice. He did, both times. I'm allowed to work, he says, but only in his firm. And he reads my messages before I do.
    .why = Now it is her own words, said alone and through an interpreter: he has given notice for her and decides where she may work. It agrees with the calls in the file and with what you saw yourself.
what-now-wish = I don't want a divorce. I want to get up at five, make breakfast for a hundred people and have my phone in my pocket.
ask-what-she-wants = “What should happen now, if you decide? And how can I get hold of you without it making trouble for you?”
    .feedback = You leave the decision with her and find a way that Lars does not read. If she wants, you can tell her about help, Lev Uden Vold for instance. Ask what is safe to take home, and agree what Lars is told.
new-mitid = “Let's go down to citizen services at once and have the code display blocked, so you get a new one that only you have.”
    .feedback = Her MitID is her own, and one day that may be the right step. But you have not asked her, and Lars will find out tonight. She decides the order of things, for she is the one to live with it.
number-in-bag = Put a card with the number of an anonymous helpline in her bag, so that she has it.
    .feedback = It is care, but Lars may find the card, and you have not asked. Only give her something if she says herself that it is safe. The number can be said aloud, and she can ring from here if she likes.
call-hotel = “Shall the two of us ring the hotel now, while you're here?”
    .feedback = You heard her wish and want to do something about it. But whom does the hotel ring back, when Lars has her phone? Ask first what she wants herself, and how she can be reached.

## Too early

scene-too-soon = On the other side of the glass
too-soon-glass = Lars goes, but stops just outside the glass door. Nok can see him, and he can see her. The phone in the mother-of-pearl case is in his hand.
too-soon-nok = Now I have to explain this in the car. Can't he come back in?
fetch-back = Fetch Lars in. “That was too quick. Let's take a break, and then we all go on together.”
    .feedback = You assess afresh and put it right as soon as you see what it costs her. It does not supply the basis afterwards, but it limits the harm, and the break can be spent with your manager.
another-person = “Would you like another companion with you, Nok, or rather a new time? You decide.”
    .feedback = Her right to support does not vanish because one person has gone, and you let her choose. The exclusion still came too early, but you do not leave her sitting alone with it.
carry-on = “Well, we're alone now. Tell me what he's like at home.”
    .feedback = The chance is there now, and you take it. But she has asked for something else, and he can see her through the glass. She sets the pace, even when you think that time is short.

## Lars's question

scene-lars-back = “So what did you talk about?”
lars-back-canteen = Lars comes back from the canteen and looks from you to Nok.
lars-back-handle = You open the door. Lars already has his hand on the handle.
lars-back-lars = So what did you talk about? And why did I have to sit outside, if I may ask?
neutral-answer = “I needed Nok's own answers. What she said is hers. If you'd like to complain, I'll help you on to my manager.”
    .feedback = True, short, and passing nothing on. You do not name the suspicion, you do not enter into a debate about it, and you show the way if he is dissatisfied. Nok can repeat the same sentence in the car.
tell-lars = “Nok would really like to get out and work. I think you two should talk about it openly at home.”
    .feedback = You want to build a bridge, but it was for Nok to choose whether and when he got to know. What a citizen says without the companion is not passed on to him. It can make her evening harder and close her mouth next time.
formality = “Oh, it was mostly a formality. We chatted about this and that.”
    .feedback = You want to smooth things over for Nok's sake. But it is not true, and Lars can hear that. A neutral reason that holds is safer for her: you needed her own answers.
list-grounds = “You answered for her, Lars, and then I couldn't hear her. That was why.”
    .feedback = It is true, and you name only what everybody saw. But the tone invites a debate about who did what, and it may go on in the car. Keep to what you needed, and show the way to your manager.

## When Lars decides

scene-he-decides = Lars has a suggestion
he-decides-firm = You know what? She can come into my firm. A bit of packing, a bit of paper. We're together, and the council's happy too.
    .why = He finds her a workplace, and it is his own. The suggestion may be kindly meant, but it goes over her head, and nobody has asked what she wants herself.
he-decides-nod = The interpreter translates. Nok nods without looking up.
his-firm = “That does sound like a practical solution. Shall we put the firm in the contract?”
    .feedback = Somewhere to start is tempting. But it is Lars's suggestion, and a nod with lowered eyes is not Nok's answer. What she would suggest herself has not been heard to the end.
write-refusal = “Then I'll note that Nok says no thank you to a placement and waits until after the summer.”
    .feedback = She did not say no; he did. The companion's refusal is not the citizen's, and in the case it will look as if she would not work. That can harm her for a long time.
leave-open = “I'm writing neither. Nok, you'll have a new time with an interpreter, and then I'd like to hear your answer.”
    .feedback = You do not let his words become hers, and you keep the matter open. It is the best that is left today. But she leaves without having been heard, and next time Lars may be sitting there again.

## A new time

scene-split = A new time
split-papers = You gather the papers. Lars is relieved. Nok watches the telephone with the interpreter until its light goes out.
split-inbox = Just write when you have a time. I see everything that lands in her post.
    .why = He says himself that he reads everything she gets. A summons that lands in her Digital Post lands with him.
date-now = Ring the interpreter back. “Nok, let's find the time now. When does it suit you, and whom would you like with you?”
    .feedback = You arrange it with her, in her own language, while she is there. She chooses both the time and the companion herself. Whether Lars should be there for all of it must be assessed afresh next time.
digital-post = “The summons will come in Nok's Digital Post, so she has it in writing.”
    .feedback = It is the usual way, but here it runs through Lars, who has her MitID. So it is he with whom you arrange the time. Ask her while she is sitting there.
come-alone = “Next time is an individual talk, so Nok needs to come to that one on her own.”
    .feedback = That the talk is individual means that Nok must take part herself, not that she loses her companion. You exclude Lars in advance without an assessment. Next time has to be assessed when it comes.

## The note

note-desk = The car turns out of the car park. You write while you can remember the words. Lars has Nok's MitID, so think of who may read along.
note-interpreter = A telephone interpreter took part. Lars offered to translate himself.
    .feedback = Who interpreted matters for what the answers are worth. That Lars offered is an observation and no accusation.
note-cut-off = Nok told of a vacant job in a hotel kitchen. Lars said to the interpreter: “You needn't translate that.” Nok fell silent.
    .feedback = Who said and did what, word for word and without interpretation. Others can check it, and it can carry an assessment.
note-own-words = Nok said through the interpreter that she was happy at the nursery garden. Lars said that her back could not take it.
    .feedback = Here one can see who said what. They are her own words about the placement, heard through an interpreter, and his stand beside them as his.
note-part-alone = Point “placements”: without Lars for 20 min (section 8(2)). Nok could not answer freely despite requests and an offer of time alone. Another companion offered.
    .feedback = The basis, the milder steps, the scope and the offer of another companion belong here when exactly this has happened. Otherwise it would not be true.
note-sent-out = Lars was asked to leave the room. Here I set down what I had seen, what had been tried first, what I said, and what I will do differently.
    .feedback = A step that was too big or too early must also be visible afterwards. Without a note nobody can assess it or put it right.
note-controlling = Lars is controlling and subjects Nok to psychological violence.
    .feedback = That is a verdict, not an observation, and guilt is not yours to settle. Write what he said and did. Remember too that he may be able to read it.
note-marriage = The age gap and the way the marriage came about in themselves suggest that Nok is under control.
    .feedback = Age, origin and the way in which two people met are no basis for suspicion. What you saw in the room is what counts, and nothing else.
note-declines = Nok does not want a placement for the present because of her back and her duties at home.
    .feedback = Those are Lars's words. Written down as hers, they make her own case say that she will not work.
note-copy-home = The note has been sent to Nok's Digital Post, so that they can read it together in peace and quiet.
    .feedback = It sounds open, but it is Lars who has her MitID. A note of what was seen and said can make things at home worse. Ask your manager before anything is sent home.
note-safe-way = Safe contact from now on: after lessons at the language school, since Lars reads Nok's messages.
    .feedback = The arrangement must be remembered, but not where Lars may be able to read it. Ask your manager or a lawyer where it can stand, and who can have access.

## Endings

ending-twenty-minutes = Twenty minutes
    .text = Nok got to say all of it. You agreed how you can reach her, and what she herself would say in the car. The drive home was quiet.

        Three weeks later she turned up at the hotel at half past five, on trial. Lars came along to the next talk; you assessed afresh and again offered a little time alone. He grumbled, and she said yes please.
ending-half-heard = Half heard
    .text = Nok got to say some of what she wanted to. The basis was there, but not everything was done on her terms, and she was the one who had to explain it in the car.

        At the next talk they both came, and she answered briefly. The hotel's job was filled. You and Torben have agreed how to go about it, and Nok has a new time with an interpreter.
ending-another-day = Another day
    .text = You broke off before it came to grief, and Nok got to choose the time herself. She said it aloud, in Danish.

        Nobody was put at risk today, but nobody was heard to the end either. The hotel did not wait. Next time the interpreter is booked, Torben has been told, and you are to assess it all afresh.
ending-he-translated = He translated
    .text = The meeting ended in a friendly way. The case has a new date in it, and the cinnamon rolls have been eaten. About the hotel by the fjord there is nothing that Nok herself got to finish saying.

        At the next talk she said that she was fine the way things were. This time she said it herself, in Danish.
ending-slammed-door = The glass door
    .text = Lars was put out before the basis was in place. Through the glass he saw who was talking, and in the car it was Nok who had to explain.

        She called off the next two talks; the messages were in faultless Danish. The small step that might have held now has to be built up from the start.
ending-drive-home = The drive home
    .text = Lars learnt something that he should not have had from the municipality. He drove home without the radio, and Nok knew that silence.

        At the next talk she said that all was as it should be, and that you needn't ask any more. The interpreter translated it word for word.
