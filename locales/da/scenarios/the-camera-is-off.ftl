# Bare lad, som om jeg ikke er her: en opdigtet samtale. Ikke et af ministeriets eksempler.

title = »Bare lad, som om jeg ikke er her«
occasion = Opfølgning på video
summary = Jonas på 20 har bedt om at tage samtalen på video. Undervejs hører du en stemme uden for billedet. Hvem lytter med, og hvordan får du Jonas' egne svar?
task = Følg op på Jonas' uddannelsesplan: Vil han stadig begynde på FGU? Vurdér undervejs, hvem der er med i rummet, og om der er grundlag for at begrænse det. Dit team tilbyder alle lidt tid alene.

cast-jonas = Jonas
    .about = 20 år, på uddannelseshjælp. Bor i kælderværelset hos sin søster. Skiller cykler ad og samler dem igen, for det meste.
cast-pernille = Pernille
    .about = 31 år, Jonas' søster. Nattevagt på et plejehjem og mor til tvillinger på to. Tog ham ind, da han var sytten. Ikke meldt til samtalen; om hun er bisidder, er ikke afklaret.
cast-ditte = Ditte
    .about = Din kollega. Havde Jonas' sag indtil jul.

## Sagen

file-plan = Uddannelsesplan, 14. januar, uddrag
    .text = Jonas mødte alene på kontoret. Mål: FGU, værkstedet for cykler og metal, start 1. marts. Jonas: »Jeg vil have sorte fingre og vide hvorfor.«

        Der er ingen bisidder og ingen fuldmagt i sagen.
file-message = Besked fra Jonas' Digital Post, 18. februar
    .text = Undertegnede må desværre meddele, at FGU ikke vurderes realistisk på nuværende tidspunkt. Opfølgning bedes foregå på video. Med venlig hilsen Jonas Bæk
file-payment = Udbetaling, udskrift
    .text = Uddannelseshjælp, Jonas Bæk. Fra november udbetalt til en konto i Pernille Bæks navn. Ændret i selvbetjeningen.

## Det, man kan bygge på

fact-account = Uddannelseshjælpen går til en konto i Pernilles navn.
fact-angel = En kollega siger, at Pernille er en engel, der har styr på det hele.
fact-neighbour = En underbo har sagt til en kollega, at Pernille rejser for Jonas' penge.
fact-camera = Billedet var sort de første tre minutter.
fact-borrowed-phone = Jonas låner Pernilles telefon, mens hans egen ligger i ris.
fact-whisper = En stemme uden for billedet hviskede til Jonas, hvad han skulle svare.
fact-turned = Jonas sagde, at han kan begynde, og lige efter, at det må vente.
fact-fifty = Jonas siger, at han får halvtreds kroner om dagen af sin ydelse.
fact-mitid = Jonas fortæller, at Pernille har hans MitID og skrev beskeden.

## Før samtalen

scene-prepare = Fem minutter i ti
prepare-desk = Jonas' sag er åben, og beskeden i sidste uge ligger øverst. Ditte stikker hovedet ind.
prepare-ditte = Pernille? Hun er en engel. Hver gang jeg ringede til ham, var det hende, der havde styr på det. Underboen siger godt nok, at hun rejser for hans penge. Men hvad ved han?
compare-words = Læs beskeden op mod det, Jonas selv sagde i januar.
    .feedback = »Sorte fingre« i januar, »undertegnede« i februar: Det er to slags sprog om den samme plads. Det beviser ikke noget, men du kan spørge til det. Dittes engel og underboens rygte kan du ikke bruge til noget.
keep-a-room = »Ditte, vil du booke et lokale torsdag, så Jonas kan vælge?«
    .feedback = Nu har du mere end en skærm at tilbyde, og det koster ham ikke noget at sige nej. Beskeden har du ikke set nærmere på.
call-sister = Ring til Pernille, og spørg, om det var Jonas, der skrev beskeden.
    .feedback = Pernille ved nu, hvad du undrer dig over, og Jonas hører det fra hende. Der ligger ingen fuldmagt, så hans sag taler du med ham om.
sit-alone = Skriv til Jonas i Digital Post, at han skal sidde alene i dag, så I kan tale frit.
    .feedback = Hvem læser hans post? Det ved du ikke endnu. Tid alene er et tilbud, han kan sige nej til, og det gives dér, hvor du kan høre, at det er ham, der svarer.

## Et sort billede

scene-opening = Et sort billede
opening-why = Før der er billede, hører du nogen sige: »Hvorfor skal du sidde alene?«
opening-black = Skærmen er sort i tre minutter. Så er Jonas der, fra næsen og opefter. »Man skal slå på den,« siger han.
opening-rang = Pernille siger, du ringede. Om beskeden. Så det har vi talt om.
opening-delay = Du spørger, hvordan det går. Han sidder helt stille i fire sekunder. »Fint,« siger han så. »Det er nettet, der er langsomt. Ikke mig.«
    .why = Stilhed kan være et tegn, når den kommer lige efter noget, en anden har sagt. Her er det forbindelsen, og han gør selv grin med den.
opening-cat = Du spørger, om han har spist. Han ser til siden, før han svarer. En kat går hen over tastaturet. »Hun siger nej.«
    .why = Han ser væk, før han svarer, men det er en kat, han ser på. På en skærm ved man sjældent, hvad folk ser på.
opening-phone = Skriv ikke til mit nummer i den her uge. Telefonen ligger i ris. Jeg tabte den i bremsevæske, så jeg låner Pernilles.
    .why = Det kan lyde, som om en anden har hans telefon, men det er omvendt: Han har tabt sin egen og låner hendes. Men husk, at det er hendes, før du ringer.
who-is-there = »Det spørger jeg alle om på video, Jonas: Er der andre i rummet?«
    .feedback = Kort, venligt og ens for alle. På en skærm kan du ikke se, hvem der lytter, så du spørger, før noget fortroligt bliver sagt.
straight-on = »Godt at se dig, Jonas. Skal vi springe direkte til FGU? Hvordan går det?«
    .feedback = Om lidt er der en anden, der svarer, og du ved ikke, hvem det er, eller hvad hun har hørt. Spørgsmålet tager ti sekunder: »Er der andre i rummet?«
show-room = »Vil du lige dreje kameraet hele vejen rundt, så jeg kan se, at du er alene?«
    .feedback = Det er hans hjem, og et blik rundt i det er mere, end du har brug for. Det mindst indgribende kommer først, og her er det et spørgsmål.
say-so = »Sig bare til, Jonas, hvis der kommer nogen ind.«
    .feedback = Tanken er god. Men nu er det Jonas, der skal melde det, midt i det hele og måske med en anden ved siden af. Spørg selv, og spørg fra start.

## Stemmen

scene-voice = En stemme uden for billedet
voice-here = Øh. Pernille er her. Hun skal snart i seng.
voice-arm = Billedet drejer forbi et komfur, to barnestole og en arm, der trækker sig væk. »Det er bare Pernille,« siger Jonas.
voice-cup = En kop bliver sat på et bord. Det er ikke Jonas' hånd.
voice-dentist = »Husk tandlægen klokken et,« siger en stemme uden for billedet. »Tak,« siger Jonas. »Det har jeg bedt hende om. Jeg glemmer ting, der gør ondt.«
    .why = Hun minder ham om en aftale, og det kan lyde, som om hun styrer hans dag. Men han har selv bedt om det og siger tak.
voice-hello = »Hej,« siger stemmen. »Det er Pernille. Bare lad, som om jeg ikke er her.«
role-question = »Jonas, skal Pernille være med som bisidder, eller skal det være os to?«
    .feedback = Det er ham, der vælger, hvem der skal være med, og ham, du spørger. Man bliver ikke bisidder af at lytte med. Svaret her er næppe helt frit, så lad det ikke være det sidste.
hang-up = »Pernille, vil du gå ud nu? Ellers er jeg nødt til at afbryde samtalen, Jonas.«
    .feedback = Hun er ikke meldt som bisidder, men det er Jonas, der vælger, og han er ikke spurgt. Vil han have hende med, kræver det tungtvejende grunde at sende hende ud, jf. forvaltningslovens § 8, stk. 2, og dem har du ikke. Det bliver ikke mindre af at ske på en skærm.
just-listen = »Det er helt i orden, Pernille. Skal vi ikke bare være tre om det?«
    .feedback = Hvem har sagt ja til det? Nu hører hun med, når I taler om hans sag, uden at han er blevet spurgt. Sig til ham: »Jonas, vil du have hende med?«
sister-first = »Hej, Pernille! Hvordan synes du, det går med Jonas for tiden?«
    .feedback = »Han har godt af ro,« siger hun, og Jonas ser ned. Det er hans plan, og det første svar om den er nu hendes.

## FGU

scene-fgu = »Jeg kan begynde den 1.«
fgu-just-her = Altså … bare som hende. Må hun det?
fgu-closer = En stol skraber. Nu er stemmen tættere på.
fgu-quiet = »Han har godt af ro,« siger stemmen. Jonas ser ned.
fgu-door = Døren til gangen står på klem. Stemmen kommer derfra nu.
fgu-back = En stol skraber igen. »Det var hurtigt,« siger stemmen.
fgu-question = Du spørger til værkstedet på FGU.
fgu-tuesday = Jeg var dernede i tirsdags. De har lukket om tirsdagen, så der var plads på gulvet. Jeg fik lov at skille en ladcykel ad.
    .why = At være på et værksted, der har lukket, kan lyde som en historie, der ikke hænger sammen. Men det var netop derfor, der var plads til ham, og han fortæller det selv.
fgu-first = Jeg kan begynde den 1. Hvis –
fgu-second = »Den 2.,« siger stemmen. »Den 1. er en søndag.« Jonas tæller på fingrene. »Nå ja. Den 2.«
    .why = Hun retter ham, men hun har ret, og han er enig. At blive rettet i en dato er noget andet end at blive rettet i sit svar.
fgu-whisper = Så bliver der hvisket: »Sig, at det må vente.«
    .why = Spørgsmålet var til Jonas, og han var i gang. Nu får han et andet svar, end det han var på vej med. På en skærm kan du høre det, men ikke se det.
fgu-wait = Eller … nej. Det må nok vente.
    .why = For et øjeblik siden kunne han begynde den 2. Der er ikke kommet noget nyt imellem de to svar, kun en hvisken.
own-sentence = »Du var i gang, Jonas: Du kan begynde den 2., hvis hvad?«
    .feedback = Du går tilbage til hans egen sætning og lader det hviskede ligge. Ingen får skyld, og han får lov at tale ud.
note-wait = »Okay, så skriver jeg, at det må vente. Er det i orden? Jeg ser på det igen til sommer.«
    .feedback = I sagen kommer der til at stå, at Jonas ikke vil, og pladsen går til en anden. Ordene var hvisket til ham. Et nej, der ikke er hans, må ikke skade ham.
heard-it = »Er det dig eller Pernille, der bestemmer det, Jonas? Jeg bliver lidt bekymret.«
    .feedback = Hun hører det, og han sidder i hendes køkken. En mistanke siges ikke, mens den, det handler om, lytter med. Vend tilbage til hans sætning, og gem resten.
too-much = »Er det, fordi det bliver for meget for dig, Jonas?«
    .feedback = Du spørger ham, og det er venligt ment. Men svaret ligger i spørgsmålet, og nu er det dit. Spørg dér, hvor han kom til: »Hvis hvad?«

## Pengene

scene-money = Halvtreds kroner om dagen
money-if = Hvis nogen kan tage – nej, det finder vi ud af.
money-perfect = »Perfekt,« siger stemmen. Jonas ser på katten.
money-muted = Lyden bliver slået fra. Da den kommer igen, siger Jonas: »Det er mig.« Han ser ikke op.
money-yes = Ja. For meget.
money-fifty = Kan man få et forskud? En kæde koster to hundrede, og jeg får halvtreds om dagen af uddannelseshjælpen.
    .why = Det er hans egen ydelse, og han får den i små portioner og må spørge kommunen om en kæde. Sammen med kontoen i sagen er det et konkret tegn, men ikke et bevis.
money-deal = »Vi har en aftale,« siger stemmen. »Han er dårlig til penge.«
keep-for-two = »Penge taler jeg helst kun med dig om, Jonas. Er det okay at vente lidt?«
    .feedback = Hans økonomi er fortrolig, også over for en søster, der lytter med. Du lukker ikke for det; du flytter det hen, hvor han kan svare, og spørger, om det er okay.
ask-where = »Hvad går resten til, Pernille, når han kun får halvtreds om dagen?«
    .feedback = Nu skal hun forklare sig, og Jonas sidder midt imellem. Spørg ham, når I er alene: »Hvordan vil du gerne have det med pengene?«
change-now = »Jeg retter kontoen nu, Jonas. Hvad er dit eget kontonummer? Så er det ordnet.«
    .feedback = Hvad sker der i køkkenet bagefter? Det er hans konto og hans valg, og måske er det også det, han vil. Men han er ikke spurgt, og hun hører det samtidig.
your-business = »Hvordan I deler det derhjemme, er jo jeres sag. Er der til huslejen, Jonas?«
    .feedback = Hvem siger, at det er noget, de to deler? Kun stemmen. Du skal ikke dømme, men når en voksen mand får lommepenge af sin egen ydelse, skal du heller ikke se væk.

## Halvvejs

half-pause = Du ser ned på din blok, før I går videre.

## Tilbuddet

scene-offer = En halv time tilbage
offer-later = Okay. Så senere.
offer-him = »Til ham,« siger stemmen. »Hvad tror du?« Billedet ryster lidt.
offer-shakes = »Hvad bliver der rettet?« siger stemmen. Jonas ryster på hovedet til dig, kun lidt.
offer-rent = Det har Pernille styr på.
offer-quiet = Der er en halv time tilbage. Jonas løfter katten væk fra tastaturet.
offer-choice = »Jeg tilbyder alle lidt tid alene. Hvor og hvornår passer det dig? Nej tak er også i orden.«
    .feedback = Han vælger tid og sted, og han må sige nej. Prisen er, at I skal vente. Til gengæld er der ingen på kontoret, der hvisker.
walk = »Har du lyst til at gå en tur med mig i øret, Jonas? Kun hvis du selv vil.«
    .feedback = En helt almindelig gåtur, og den er frivillig. Prisen er, at det er hendes telefon, og at tiden er kort. Til gengæld kan I begynde med det samme.
tonight = »Skal jeg ikke ringe i aften, Jonas? Der er der måske mere ro på.«
    .feedback = »Det er min telefon,« siger stemmen. Det havde Jonas sagt. En tryg vej er en, han selv råder over, og den spørger du ham om.
five-minutes = »Er det okay, Pernille, at Jonas og jeg får fem minutter? Det tilbyder jeg alle.«
    .feedback = Det er ikke hendes tilladelse, du mangler. Stil det til ham, og vent på svaret: »Jonas, har du lyst til lidt tid alene? Du må gerne sige nej.«
out-please = »Jeg tager resten alene med dig, Jonas. Går du ud så længe, Pernille?«
    .feedback = Tid alene er et tilbud til Jonas, og han har ikke svaret. Uden hans ja bliver det en udelukkelse, og den kræver tungtvejende grunde. Og du kan ikke engang se, om hun går.

## En dør, der ikke lukker

scene-cut-off = En dør, der ikke lukker
cut-off-door = En stol skraber. En dør går, men den lukker ikke helt. Jonas ser efter den.
cut-off-why = Hun har ikke gjort noget. Hvad skal jeg sige, når hun kommer ind igen?
ask-back = »Det gik for hurtigt. Vil du have hende ind igen, Jonas, så vi tager det forfra?«
    .feedback = Du retter det, mens det er lille, og lader ham bestemme. Det gør ikke det første rigtigt, men det varer ikke længere end nødvendigt.
another-with = »Vil du have en anden med, Jonas, eller hellere en ny tid?«
    .feedback = Hans ret til at have nogen med forsvinder ikke, fordi en bestemt er gået ud. Du lader ham vælge.
carry-on = »Nu er vi jo alene, Jonas. Hvordan er det at bo hos hende? Jeg spørger kun dig.«
    .feedback = Er I alene? Døren står på klem, og han ser efter den. Hun blev bedt om at gå, uden at han blev spurgt. Det skal ikke vare længere. Lad ham bestemme, hvornår han vil tale.

## Før I lægger på

scene-stuck = Før I siger farvel
stuck-hers = »Det er min telefon,« siger stemmen. »Men ring endelig.«
stuck-what = »Hvad skulle I tale om?« siger stemmen. Jonas siger ikke noget.
stuck-hall = Stemmen svarer, hver gang du spørger Jonas om noget.
late-offer = »Du bestemmer, Jonas. Kom herind en dag, der passer dig, hvis du vil.«
    .feedback = Nu er det stillet til ham og ikke til hende, og stedet er et, hvor han kan svare. Det er ikke for sent, så længe han sidder der.
digital-post = »Jeg sender en ny tid i din Digital Post, Jonas. Holder du øje med den?«
    .feedback = Hvem holder øje med den? Den seneste besked lød ikke som ham. Aftal tiden, mens han sidder der, og lad ham selv sige den højt.
all-fine = »Det lyder, som om I har godt styr på det. Skal vi så sige om tre måneder?«
    .feedback = Pladsen er væk om en uge, og imens får han halvtreds kroner om dagen. Den, der næsten fik sagt noget, lægger mærke til, om nogen vender tilbage til det.
come-alone = »Næste gang er det en individuel samtale, Jonas, så den kommer du alene til.«
    .feedback = At samtalen er individuel, betyder, at han selv skal deltage, og ikke, at han ingen må have med. Du kan heller ikke udelukke nogen på forhånd; næste gang vurderes, når den kommer.

## Når ingen hører med

office-thursday = »Torsdag klokken ti. På kontoret,« siger Jonas. »Der har du tvillingerne,« siger stemmen. »Ikke om torsdagen,« siger Jonas.
office-grease = Torsdag kommer han ti minutter før tid med kædefedt på fingrene. Pernille har kørt ham og venter i bilen.
stairs-birds = Han tager høretelefoner på. En dør, en trappe, fugle. »Ti minutter,« siger Jonas. »Så skal hun bruge telefonen.«

scene-alone = Når ingen hører med
alone-file = Bliver det skrevet ned? Hun læser min post.
check-first = »Det finder vi en måde på. Er det okay at tale nu? Jeg har tavshedspligt.«
    .feedback = Du svarer på det, han spurgte om, og hører, om det er okay at tale. Tavshedspligten gælder også over for Pernille, men den har grænser, og dem fortæller du om. Noget skal skrives ned; hvordan det gøres trygt, finder I ud af sammen.
straight-in = »Det ser vi på. Må jeg spørge om noget? Er det Pernille, der tager dine penge?«
    .feedback = »Hun passer på dem,« siger han, og så er han i gang med at forsvare hende. Begynd med, om han vil tale nu, og lad ham vælge ordene.
find-a-room = »Det taler vi om. Men kan du blive boende, Jonas? Jeg finder et værelse til dig.«
    .feedback = »Jeg skal ikke flytte. Jeg skal bruge en kæde,« siger han. Måske vil han en dag. Men det er hans hjem og hans søster, og han har ikke fortalt noget endnu.
only-work = »Ikke alt. Hvad vil du gerne med værkstedet?«
    .feedback = Du spørger åbent til det, han kom for. Men han spurgte om noget andet: hvem der læser med. Svar på det først, og hør, om det er okay at tale.

## Rækkefølgen

scene-plan = Værkstedet, kontoen og MitID
plan-aloud = Det er okay. Det er mærkeligt at sige noget, ingen retter.
plan-takes = Tager? Hun passer på dem. Det er ikke det samme.
plan-chain = Jeg skal ikke flytte. Jeg skal bruge en kæde.
plan-undersigned = MitID er på hendes telefon. Det var hende, der skrev om FGU. »Undertegnede.« Det siger jeg ikke engang for sjov.
    .why = Hun læser hans post og skriver til kommunen i hans navn. MitID er personligt. En søster kan hjælpe, uden at det er hende, der svarer.
plan-twins = Hun har nattevagt og sover til tolv. Imens har jeg tvillingerne. Begynder jeg, siger hun, er der ingen til dem, og så kan jeg finde et andet sted at bo.
    .why = Pladsen på FGU er gjort til et valg mellem uddannelse og tag over hovedet. At hun mangler pasning, er et rigtigt problem. Det er bare ikke hans nej.
plan-savings = Min børneopsparing må jeg ikke røre, før jeg er enogtyve. Men det er ikke hende. Det er banken. Og min farmor.
    .why = Penge, han ikke må røre, kan ligne kontrol. Men det er en gammel aftale med banken, og han forklarer den frit.
plan-sofa = Hun hentede mig på en vens sofa, da jeg var sytten. Hun er ikke ond. Hun er træt.
what-first = »Hvad vil du have først: værkstedet, kontoen eller MitID? Og hvor får jeg fat i dig?«
    .feedback = Rækkefølgen er hans, og vejen til ham er hans. Kontoen kan han selv ændre, og Borgerservice hjælper med MitID, når han vil. Skal Pernille stadig kunne se hans post, kan han give hende læseadgang og tage den igen. Pladsen på FGU er der ingen, der afviser for ham.
block-mitid = »Jeg får Borgerservice til at spærre dit MitID nu. Så kan ingen skrive i dit navn.«
    .feedback = I aften virker det ikke på hendes telefon, og så ved hun det. Måske bliver det det rigtige skridt. Han vælger dagen, for det er ham, der bor der.
ring-her = »Skal jeg ikke ringe til Pernille og forklare det, Jonas? Hun vil dig jo det bedste.«
    .feedback = Du spørger ham, før du ringer. Siger han ja for at få fred, får hun fra dig, hvad han har sagt, da I var alene. Om og hvornår hun skal høre det, er op til ham. Spørg i stedet: »Hvad vil du gerne sige til hende, og hvornår?«
police = »Det er misbrug af MitID, Jonas. Det er jeg nødt til at melde til politiet.«
    .feedback = »Glem, at jeg sagde noget,« siger Jonas. Andre må ikke bruge hans MitID, det er rigtigt. Men om det skal anmeldes, er op til ham, og bestemmer du det, fortæller han dig næppe mere.

## Bagefter

scene-back = »Hvad fik I talt om?«
back-order = »Værkstedet først. Så kontoen. MitID til april,« sagde Jonas. Du kan få fat i ham på værkstedet om tirsdagen, når der er lukket.
back-tonight = Så ved hun det i aften. Jeg ville gerne selv have valgt dagen.
back-myself = Nej. Det siger jeg selv. Når hun har sovet.
back-my-sister = Det er min søster. Glem, at jeg sagde noget.
back-keys = Pernille står i døren med bilnøglerne.
back-handset = Nogen kommer ned ad trappen. Så er det Pernille, der har telefonen, og Jonas står ved siden af.
back-pernille = Nå. Hvad fik I talt om? Jeg har jo holdt styr på ham i tre år.
neutral-answer = »Jeg havde brug for Jonas' egne svar om planen. Tak, fordi du ventede så længe.«
    .feedback = Sandt, kort og uden at gengive noget. Du takker hende, for hun har hjulpet ham i tre år. Hvad hun skal vide, må han selv fortælle.
tell = »Han vil gerne på værkstedet, Pernille. Kan du finde pasning? Jeg hjælper.«
    .feedback = Det sagde han, da I var alene, og nu har hun det fra dig. Resten må han forklare derhjemme. Fortroligt er fortroligt, også over for en søster, der vil ham det godt.
formality = »Det var mest nogle skemaer, Pernille. Det var hurtigt overstået.«
    .feedback = Så skal Jonas kunne fortælle om skemaer, han ikke har udfyldt. Sig noget sandt, som han kan gentage: »Jeg havde brug for Jonas' egne svar.«
cannot-say = »Det kan jeg desværre ikke sige. Jeg har tavshedspligt.«
    .feedback = Det er rigtigt, og hun får ikke noget at vide. Men det lyder, som om der er noget at tie om, og det er Jonas, hun spørger bagefter. En almindelig, sand grund er lettere at bære.

## Før notatet

before-neutral = »Selv tak,« sagde Pernille. »Kom, Jonas.« Han var allerede på vej.
before-told = »Vil han det?« sagde Pernille. Hun så på Jonas. Han så på sine fingre.
before-formality = »Skemaer?« sagde Pernille. »Hvad stod der i dem, Jonas?«
before-secret = »Tavshedspligt?« sagde Pernille. »Det er mig, der har hans papirer.«
before-post = »Den skal jeg nok holde øje med,« sagde stemmen.
before-fine = »Det siger vi,« sagde stemmen. Jonas nåede ikke at vinke.
before-alone = »Individuel?« sagde stemmen. »Det slår jeg lige op.«
before-desk = Så er de væk. Du ser ned på din blok, før du skriver.

## Notatet

note-desk = Du skriver, mens du husker ordene. Hvem kan læse med?
note-listener = Video. Pernille, Jonas' søster, var i rummet uden for billedet. Hun var ikke meldt som bisidder.
    .feedback = Hvem der var med, og i hvilken rolle, har betydning for, hvad svarene er værd. Det gælder også den, man ikke kan se.
note-words = Jonas: »Jeg kan begynde den 1.« En stemme: »Sig, at det må vente.« Jonas: »Det må nok vente.«
    .feedback = Hvem der sagde hvad, i rækkefølge og uden fortolkning. Så kan den næste selv se, hvad der skete.
note-advance = Jonas spurgte om forskud og sagde, at han får halvtreds kroner om dagen.
    .feedback = Hans egne ord, sagt så alle hørte det. De hører til i en sag om hans ydelse.
note-place = FGU får besked om, at pladsen ikke er afvist. Hvorfor det har været i tvivl, får de ikke.
    .feedback = Pladsen står åben, og FGU får ikke mere at vide, end de skal bruge. Et nej, der ikke er hans, må ikke koste ham den.
note-sent-out = Pernille blev bedt om at gå ud, uden at Jonas var spurgt. Hvorfor, og hvad jeg gør anderledes, står nedenfor.
    .feedback = Også et skridt, der var for stort, skal kunne ses bagefter. Ellers kan ingen rette op på det.
note-not-ready = Jonas oplyser, at han ikke er klar til FGU og gerne vil vente til senere.
    .feedback = Ordene var hvisket til ham. Står de som hans, kommer hans egen sag til at sige nej for ham.
note-afraid = Jonas skiftede svar, fordi han ikke tør gå imod Pernille, når hun hører på.
    .feedback = At han skiftede svar, hørte du. Hvorfor er et gæt. Skriv de to svar og det, der blev hvisket imellem dem; det er stærkere.
note-holiday = Ifølge underboen går Jonas' uddannelseshjælp til Pernilles rejser.
    .feedback = Det har ingen i samtalen set eller sagt. Et rygte bliver ikke til en oplysning af at stå i en sag.
note-mitid = Da Jonas var alene med mig, fortalte han, at Pernille har hans MitID og skrev beskeden.
    .feedback = Det er vigtigt, og hun læser hans post. Det, han sagde alene, hører efter kursets vurdering hjemme dér, hvor det er skærmet hos jer. Spørg din leder, hvor det er.
note-in-his-post = Notatet lægges i Jonas' Digital Post i dag, så han kan se, hvad der blev sagt.
    .feedback = Hvem åbner den? Den seneste besked derfra lød ikke som ham. Vis ham notatet på kontoret, hvor han kan læse det selv.

## Slutninger

ending-chain = Kæden
    .text = Jonas begyndte den 2. Pernille sagde ikke noget i to dage. Den tredje spurgte hun, hvem man ringer til om pasning om formiddagen, og det vidste Jonas.

        Kontoen flyttede han selv i marts og MitID i april. Om fredagen henter han stadig tvillingerne. »På ladcykel,« siger han.
ending-half-a-gear = I lavt gear
    .text = Jonas fik sagt det hele og valgte selv rækkefølgen. Men det, Pernille fik at høre bagefter, gav flere spørgsmål, end det besvarede, og dem fik Jonas.

        Han begyndte en uge for sent. »Hvad er det nu, vi siger?« spørger han næste gang. Aftal én sætning, som er sand, og som I begge kan sige.
ending-second-try = Forfra
    .text = Pernille blev sendt ud, uden at Jonas var spurgt, og det hørte han for derhjemme. Alligevel sagde han, hvad han ville, og I fik en rækkefølge.

        Til næste samtale har han hende med, inde i billedet. »Så kan du spørge os begge,« siger han. »Men mig først.«
ending-ahead-of-him = Et skridt foran
    .text = Jonas fik sagt noget af det, han ville. Men det, der skulle ske først, kom fra dig og ikke fra ham.

        Til næste samtale er skærmen sort igen. Han svarer selv, men kort. Om tirsdagen skiller han stadig cykler ad. Begynd dér, og spørg, hvad han vil have først.
ending-undersigned = Undertegnede
    .text = En uge senere kommer der en besked fra Jonas' Digital Post: »Undertegnede ønsker ikke yderligere opfølgning.« Pladsen går til en anden.

        Fredag er hans egen telefon tør. Ring til den, og spørg, hvor han vil mødes, og hvem han vil have med.
ending-she-knows = Hun ved det
    .text = Det, Pernille ved nu, har hun fra kommunen og ikke fra Jonas. Hun råber ikke. Hun lægger nøglen til kælderværelset på bordet og siger, at han må tænke sig om.

        Til næste samtale svarer han »fint« på alt. Fredag er hans egen telefon tør. Ring til den, og spørg, hvor I kan tale i fred.
