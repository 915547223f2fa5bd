# Dagen efter: en opdigtet samtale. Ikke et af ministeriets eksempler.

title = Dagen efter
occasion = Efter en samtale, hvor bisidderen ventede ude
summary = I går bad din kollega Leylas mand vente udenfor i tyve minutter. I dag ringer han. Han vil vide, hvad hun sagde, have papirerne og klage. Hvad må du svare, og hvordan får du fat i Leyla?
task = Svar Kemal, få styr på notat og fuldmagt, og tal med Leyla, hvor hun kan tale frit. Vurdér undervejs, om der er grundlag for at begrænse bisidderens rolle. Dit team tilbyder alle lidt tid alene.

cast-leyla = Leyla
    .about = 33 år, familiesammenført fra Aserbajdsjan, tre år i Danmark. Passede telefonen på en taxacentral i Baku i ni år. Går på sprogcenter. Mor til Emin på syv.
cast-kemal = Kemal
    .about = 41 år, gift med Leyla. Kom fra Tyrkiet som barn og taler flydende dansk. Gulvlægger med egen varevogn. Har lagt gulvet på gangen uden for dit kontor.
cast-lene = Lene
    .about = Din kollega. Tog din samtale med Leyla i går. Har aldrig før bedt en bisidder gå ud.
cast-carsten = Carsten
    .about = Din leder. Vil gerne have sagerne ekspederet, men hører efter.

## Sagen

file-contract = Kontrakt, uddrag
    .text = Ni år ved telefonen på en taxacentral i Baku. Ønske: »et sted, hvor nogen skal hen, og jeg finder vejen«.

        Aftalt: praktik på kørselskontoret (ture for ældre og patienter), formiddage.

        Tolk i aserbajdsjansk. Læser ikke breve på dansk. Ingen fuldmagt.
file-may = Dit notat, 6. maj
    .text = Leyla kom med sin mand, Kemal, og tolk. Han svarede på det meste og læser hendes Digital Post, »ellers bliver den bare liggende«.

        Sønnen Emin på syv skrev i en lille bog og spurgte, hvad jeg hed.
file-yesterday = Lenes notat, i går
    .text = Leyla, mand og tolk. Bisidder ventede ude i 20 min.

        God snak. Dårlig stemning bagefter.

        Ny tid: onsdag kl. 10.
file-dispatch = Mail fra kørselskontoret, mandag
    .text = I fredags så Leyla på tavlen i to minutter og pegede: Vogn 41 holdt to steder. Vi holder gerne pladsen til hende.

        Hendes mand ringede og spurgte, hvem der sidder her. Flink fyr.

        Jan, vagtleder

## Det, man kan bygge på

fact-from-turkey = Kemal er fra Tyrkiet, Leyla fra Aserbajdsjan.
fact-reception-says = Receptionen har hørt, at Kemal bestemmer alt derhjemme.
fact-closed-door = Kemal vil være med, for hans far døde bag en lukket dør.
fact-stayed-yesterday = Hos Lene sagde Leyla ja til tid alene, men Kemal blev.
fact-searched-phone = Kemal har set Leylas telefon igennem, siger han.
fact-no-to-taxi = Kemal siger nej til den praktik, Leyla selv ønskede.
fact-loud-at-desk = Kemal talte meget højt ved skranken.
fact-boy-writes = Leyla siger, at Emin skriver op, hvem hun taler med.
fact-yes-wednesday = Leyla siger gennem tolken ja til ti minutter alene.
fact-stays-wednesday = Kemal siger nej for Leyla og bliver, da du beder ham vente.

## Opkaldet

morning-desk = Torsdag, ti over otte. Du var syg i går. Lene tog samtalen med Leyla.
morning-lene = To gange bad jeg Kemal lade Leyla svare. Hun sagde ja til tid alene, han blev siddende. Så sendte jeg ham ud. Jeg har sovet elendigt.
morning-rang = Receptionen har hørt, at han bestemmer alt derhjemme. Nu blinker telefonen igen.

scene-call = Da Kemal spurgte, hvad hun sagde
call-out = I satte mig ud på gangen som en skoledreng. På et gulv, jeg selv har lagt.
call-door = Sidst nogen lukkede en dør for mig, døde min far bag den. Derfor vil jeg være der.
    .why = At han vil være med og er vred over den lukkede dør, er ikke i sig selv et tegn på pres. Han fortæller, hvorfor det ramte ham, og en bisidder må gerne være utilfreds.
call-what = Leyla siger ingenting, og jeg har set hendes telefon igennem. Så hvad sagde hun?
    .why = Han gennemgår hendes telefon for at finde ud af, hvad hun har sagt, og nævner det, som om det var helt almindeligt. Alene beviser det ingenting, men det hører med i mønsteret.
hear-him = »Det må have været hårdt, men hvad der blev talt om, siger vi ikke.«
    .feedback = Du hører ham og siger, hvor grænsen går. Det, en borger siger alene, er fortroligt, også over for en ægtefælle.
none-of-yours = »Det er Leylas samtale. Den kan jeg ikke gå ind i.«
    .feedback = Du giver intet videre, og det er det vigtigste. For en mand, der lige har fortalt om en lukket dør, er tonen bare én dør mere. Prøv: »Det må have været hårdt at sidde derude.« Så bliver resten lettere, også for Leyla.
nothing-bad = »Bare rolig, Kemal. Leyla sagde ikke noget dårligt om dig.«
    .feedback = Nu ved han, at hun sagde noget, og hvad det ikke handlede om. Resten spørger han efter derhjemme. Det, hun sagde alene, er fortroligt, også når det lyder uskyldigt.
concerned = »Lene blev bekymret, fordi du svarede for Leyla. Kan du forstå det?«
    .feedback = Hvad skal han bruge den oplysning til, når Leyla kommer hjem? Du har sagt en mistanke til den, den handler om, og det kan spidse til for hende. Hold dig til det, han selv oplevede: Lene talte alene med Leyla om ét punkt.

scene-complaint = Da Kemal ville klage
complaint-hard = Ja. Det var det.
complaint-business = Nej nej. Det er jo kun min kone.
complaint-something = Ikke noget dårligt. Så sagde hun altså noget.
complaint-word = Bekymret for hvad? Sig det bare.
complaint-taxi = Og den taxa kan I godt glemme. Mænd, der ringer hele natten. Ikke noget for hende.
    .why = Praktikken ligger om formiddagen og gælder ture for ældre og patienter. Han afgør, hvilket arbejde hun må tage, og det er hendes eget ønske, det går ud over.
complaint-kemal = Jeg vil klage. Og jeg vil have en afgørelse på skrift.
guide = »Sig det til Carsten, borgerrådgiveren, Ankestyrelsen eller ombudsmanden. Om det kan komme på skrift, undersøger vi.«
    .feedback = Du lover ikke mere, end du ved. At en bisidder venter ude under ét punkt, er formentlig normalt ikke en afgørelse, men grænsen kan være tvivlsom og klagevejen uafklaret.
take-it-down = »Jeg skriver det ned, Kemal, ord for ord. Carsten får det i dag.«
    .feedback = Klagen bliver taget alvorligt med det samme, og Carsten ringer. Det, der mangler, er de andre steder: en borgerrådgiver, tilsynet i Ankestyrelsen og Folketingets Ombudsmand. Dem skal han kende, også når I gerne vil klare det selv.
no-complaint = »Det var ikke en afgørelse, så det kan man ikke klage over.«
    .feedback = Det første er formentlig rigtigt. Spørgsmålet kan alligevel rejses over for din leder, en borgerrådgiver, Ankestyrelsen og ombudsmanden, og når nogen spørger, vejleder du om det. Nu står han med én lukket dør mere.
send-decision = »Jeg sender en afgørelse med begrundelse i Leylas Digital Post i dag.«
    .feedback = Hvem åbner den post? Kemal læser den, og begrundelsen kan gøre aftenen utryg for Leyla. Et enkelt punkt i en samtale er formentlig normalt heller ikke en afgørelse. Du kan endnu nå at stoppe brevet.

## Fuldmagten

scene-mandate = Da fuldmagten kom
mandate-names = Kemal skrev navnene ned og lagde pænt på.
mandate-half-page = Klagen fylder en halv side. »Læs den op,« sagde Kemal. Du læste. »Ja,« sagde han. »Sådan.«
mandate-hung-up = »Det får vi at se,« sagde Kemal og lagde på.
mandate-afternoon = »I dag,« gentog Kemal. »Så holder jeg øje med den.«
mandate-mail = Halv ti kommer en fuldmagt: »Min mand, Kemal, kan få alle notater i min sag.« Leyla, i går klokken 19.40.
    .why = Fuldmagten er skrevet få timer efter de tyve minutter, på et sprog, Leyla endnu ikke læser breve på. Den kan godt være hendes ønske, men historien hænger ikke helt sammen. Spørg hende, når hun kan tale frit.
mandate-carsten = Underskriften ligner, og han kommer klokken elleve. Fristen for aktindsigt er vist syv arbejdsdage. Hvorfor ikke i dag?
mandate-letter = Og så har du lovet ham en begrundelse i hendes Digital Post. Er det ikke ham, der læser den?
stop-and-ask = »Vi venter, til juristen har set på den og Leyla er spurgt.«
    .feedback = Hvor langt fuldmagten rækker, og om den er hendes frie ønske, skal du ikke afgøre alene. At vente er ikke at sige nej. Slå selv fristen for aktindsigt op; kurset har ikke efterprøvet de syv arbejdsdage.
stop-both = »Brevet stopper vi nu, og juristen ser på fuldmagten, før vi svarer.«
    .feedback = Du retter dit løfte, før det gør skade, og afklarer rollen, før papirer går ud. Hvor langt fuldmagten rækker, og hvad Kemal kan få på skrift, er spørgsmål til en jurist. Slå selv fristen for aktindsigt op; kurset har ikke efterprøvet den.
adult-signature = »Jeg mailer notaterne. Leyla er voksen, og det er hendes navn.«
    .feedback = Et sendt notat kan ikke kaldes tilbage. En fuldmagt betyder noget, men hvor langt den rækker, er ikke afklaret, og Leyla har måske ikke kunnet sige nej. Sig i stedet: »Vi har den, og juristen ser på den.«
without-minutes = »Jeg sender alt undtagen det om de tyve minutter.«
    .feedback = Fem sider, og et hul, der viser ham, hvor han skal spørge. Resten af sagen er også fortrolig, og hverken fuldmagten eller hendes ønske er undersøgt. En jurist skal se på det hele.
not-valid = »Leyla er presset. Jeg svarer, at fuldmagten ikke gælder.«
    .feedback = Har du spurgt Leyla? Et pres, du tror på, er endnu ikke en oplysning i sagen, og nu skal hun svare for, hvem der siger det. Du kan vente med at svare uden at sige nej.

## Notatet fra i går

scene-yesterday = Da notatet blev fundet frem
yesterday-lawyer = I orden. Juristen får den, og Kemal får besked.
yesterday-read = Mailen er sendt. To minutter senere kommer kvitteringen: læst.
yesterday-pages = Fem sider er sendt. Den sidste hedder side 6, og side 4 er der ikke.
yesterday-who = Kemal svarer efter et minut: »Hvem siger, at den ikke gælder? Har hun sagt det?« Carsten sender fuldmagten til juristen.
yesterday-letter = Brevet med begrundelsen ligger i Leylas Digital Post. Åbnet klokken 9.52.
yesterday-lines = Mit notat er på tre linjer. Resten har jeg i hovedet.
add-marked = »Lad det stå, og skriv resten nedenunder med dato.«
    .feedback = Så kan alle se, hvad der er skrevet hvornår. Grundlag, hensyn, mildere skridt og omfang hører med, selv en dag for sent.
rewrite = »Ret det, Lene, så der står det, der skulle have stået.«
    .feedback = Teksten bliver bedre, og nu kan ingen se, at den er skrevet efter klagen. For den, der læser sagen, ligner det noget, der er lavet til lejligheden. Lad det oprindelige stå, og skriv resten nedenunder med dato.
leave-short = »Lad dem stå. Det uskrevne kan ingen bruge imod Leyla.«
    .feedback = Hvordan kan nogen så se, om det var i orden at sende ham ud? Grundlaget skal stå der, skrevet faktuelt, og en jurist kan se på, hvem der kan få adgang til det. Ellers må den næste begynde forfra.
name-it = »Skriv, hvad det er, Lene: psykisk vold.«
    .feedback = »Jeg så en mand, der ikke ville gå,« siger Lene, og det er det, hun kan skrive. En dom kan den næste ikke efterprøve, og skyld skal I ikke afgøre. Hvem sagde og gjorde hvad, og hvad var prøvet?

## Halvvejs

half-rewrite = Lene retter. Øverst skriver systemet selv: »Ændret torsdag klokken 9.58.«
half-name-it = Det så jeg jo ikke. Jeg så en mand, der ikke ville gå.
half-pause = Onsdag klokken ti kommer de begge igen.

## Leyla

scene-empty-line = Da Leyla ikke var der
empty-teacher = Kvart over ti ringer du til sprogcentret, som Leyla har bedt Lene om. »Hun er lige gået,« siger læreren. »Hendes mand hentede hende. Hun bad mig sige noget om en vogn 41.« Det betyder, at nogen lytter.
empty-thought = Du har et mobilnummer, en adresse og en lærer, der venter på svar.
same-time-tuesday = »Sig til Leyla, når hun er alene, at jeg ringer på tirsdag.«
    .feedback = Du bliver på den vej, Leyla selv har sagt god for, og åbner den igen.
text-her = Send en sms til Leyla: »Ring til mig, når du kan tale frit.«
    .feedback = Hvem læser den først? Kemal ser hendes telefon igennem, og »når du kan tale frit« siger mere, end du vil have sagt. Bliv på den vej, hun selv har valgt, også når det er svært at vente.
drive-there = Kør ud til adressen, og ring på. »Er alt, som det skal være, Leyla?«
    .feedback = Hun har ikke bedt om et besøg, og det er hende, der skal forklare det bagefter. Ved akut fare ringer man 112. Ellers lægger du planen sammen med hende, dér hvor hun er tryg.

line-school = Kvart over ti ringer du med tolk til sprogcentret, som Leyla bad Lene om. »Kan du tale? Ellers siger du vogn 41.«
line-silence = »Det er Leyla.« Så bliver der helt stille.
    .why = Hun ventede bare på, at en lærer skulle gå. Ni år på en taxacentral har lært hende ikke at tale, før linjen er fri.

scene-her-turn = Da Leyla spurgte om sit ophold
her-turn-clear = Linjen er fri. Sådan spurgte jeg også, når nogen hviskede en adresse.
her-turn-plate = Fuldmagten lå ved min tallerken. Kemal læste den op på tyrkisk. Ingen spiste, før jeg havde skrevet under, og Emin var sulten.
    .why = Hun skrev under på en tekst, hun ikke selv kunne læse, mens barnet ventede på sin mad. Hvad det betyder for fuldmagten, er et spørgsmål til juristen.
her-turn-card = Han har mit sundhedskort. Jeg bad ham hente min medicin.
    .why = At han har hendes kort, kan ligne kontrol. Her har hun selv bedt ham om et ærinde, og det siger hun, hvor hun kan tale frit.
her-turn-stay = Han siger, at laver jeg ballade, mister jeg mit ophold. Er det rigtigt?
    .why = Frygten for at miste opholdet er blevet en grund til at tie. Hvad der faktisk gælder, kan hverken Kemal eller du afgøre.
refer-stay = »Det må en jurist svare på. Hvor er det trygt at tale med en?«
    .feedback = Du gætter ikke, men viser vej. Udlændingeloven har en særlig bestemmelse om samlivsophør på grund af overgreb m.v., men vurderingen er udlændingemyndighedernes.
keep-stay = »Det lover jeg dig, Leyla: Kemal kan ikke tage opholdet fra dig.«
    .feedback = »Vil du skrive det til mig?« spørger hun, og det kan du ikke. Kemal afgør det rigtigt nok ikke, men resten ved du heller ikke: Udlændingemyndighederne vurderer det konkret. Stoler hun på et venligt løfte, kan hun komme til at gøre det forkerte.
not-ours = »Det afgør udlændingemyndighederne. Det ved jeg desværre ikke.«
    .feedback = Rigtigt, og du gætter ikke. Truslen bliver bare hængende, for hvor får hun så et svar? Vis vej til juridisk rådgivning, og spørg, hvornår hun trygt kan bruge den.
low-profile = »Kan du ikke holde lav profil, til opholdet er permanent?«
    .feedback = Rådet bygger på, at Kemal har ret, og det ved du ikke. Det kan holde hende fast i noget, hun ikke behøver finde sig i. Sig: »Det finder vi en jurist, der kan svare på.«

scene-next = Da Leyla spurgte til onsdag
next-refer = Ja tak. Kunder, der ville vide, hvor alle vogne var, kaldte vi kontroltårnet. Jeg er gift med ét.
next-keep = Er du sikker? Vil du skrive det til mig?
next-not-ours = Nej. Det er der ingen, der kan.
next-profile = Lavere end nu? Så skal jeg ligge ned.
next-wednesday = Skal Kemal ud på gangen igen på onsdag? Det er det værste gulv, han har lagt.
next-interpreter = »Jeg har kun to minutter,« siger tolken. »Samira på sytten kan begge sprog,« siger Leyla.
what-you-want = »Hvad vil du selv, Leyla, når vi ser på det forfra på onsdag?«
    .feedback = Grundlaget skal vurderes på ny hver gang, og hendes ønske er det bedste sted at begynde. At hun selv kan klage, kan du tage næste gang.
complain-too = »Det ser vi på. Klage kan du også, til Carsten eller ombudsmanden.«
    .feedback = Hun får vejledning, hvor ingen andre hører det. Det er let at glemme, for det var hendes bisidder, der blev bedt om at vente. Det kostede det meste af pausen, men ønsket til onsdag nåede hun selv at sige.
promise-out = »Jeg lover dig, Leyla, at Kemal slet ikke kommer med ind på onsdag.«
    .feedback = »Så er det mig, der skal forklare det om aftenen,« siger hun. Du kan ikke love det på forhånd: Grundlaget skal vurderes på ny hver gang, og en udelukkelse skal holdes til det nødvendige. Spørg hende først, hvad hun vil.
samira-translates = »Så lader vi Samira tage over, hvis det er okay med jer begge.«
    .feedback = Samira har hørt om tallerkenen og skal sidde ved siden af Leyla i morgen. Ingen under 18 må bruges som tolk ved mundtlig kommunikation, medmindre det er uproblematisk (lov nr. 469 af 14/5/2025). To minutter med tolken rækker til ét spørgsmål.
no-more-doors = »Nej, jeg taler med jer sammen, Leyla. Så får du fred.«
    .feedback = Tænk på det, hun lige er begyndt at sige. Nu er svaret givet, mens hun for en gangs skyld kunne tale frit. Hendes ønske vejer tungt, også når det er besværligt at følge. »Hvad vil du selv?« var nok.

## Skranken

scene-desk = Da Kemal hævede stemmen
desk-wish = »Ti minutter alene,« sagde Leyla. »Så skal han høre det fra mig. Og ingen breve i Digital Post.« Så ringede det ind.
desk-no-complaint = »Klage? Nej,« sagde Leyla. »Men jeg vil have ti minutter alene på onsdag. Så skal han ind og høre det fra mig.« Så ringede det ind.
desk-never = »Slet ikke?« sagde Leyla. »Så er det mig, der skal forklare det om aftenen.« Så ringede det ind.
desk-ten = »Nå,« sagde Leyla. »Jeg havde ellers tænkt på ti minutter.« Så ringede det ind.
desk-samira = Samira oversatte, også det om tallerkenen, og blev rød i hovedet. »Jeg siger det ikke til nogen,« sagde hun. Så ringede det ind.
desk-van = Gennem ruden kan du se Kemals varevogn. Leyla sidder på forsædet og ser lige frem.
desk-bench = Klokken elleve står Kemal ved skranken. Bag ham sidder Emin med en lille bog, midt i skoletiden.
desk-message = Nu opsøger I hende også. Hvad er det, I vil min kone?
desk-read = Jeg har læst det. Der står: God snak. Om hvad? Jeg vil have resten at se!
desk-papers = Jeg har en fuldmagt! Jeg går ikke uden papirerne!
desk-voice = Køen vender sig om. Han taler meget højt, men truer ingen.
    .why = En mand, der råber ved en skranke, kan se truende ud. Han er vred over noget, man godt må være vred over, og hvordan han er over for Leyla, viser det ikke.
lower-voice = »Jeg vil gerne tale med dig, Kemal. Kan du dæmpe dig lidt?«
    .feedback = Han er højrøstet, ikke truende, så du beder bare om ro. Det har ikke noget med mistanken at gøre.
out-of-house = »Nu må jeg bede dig gå, Kemal. Vil du komme igen i morgen?«
    .feedback = Han har hævet stemmen og ikke truet, og ingen har bedt ham dæmpe sig. Truende eller groft forstyrrende adfærd kan begrunde en bortvisning; hvor grænsen går, er ikke fastlagt. En opfordring først er det mildeste.
think-of-emin = »Jeg er også bekymret for Emin. Kan du se, hvordan han sidder?«
    .feedback = »Hvad er der blevet sagt om Emin?« spørger han, og nu kører de hjem med det spørgsmål. Du har sagt bekymringen til den, den handler om, foran barnet og en hel kø. Den hører til i en underretning.
three-lines = »Kemal, jeg kan give dig Lenes tre linjer nu.«
    .feedback = Hvad tror du, »God snak« bliver til derhjemme? Papiret er fortroligt, rollen er ikke afklaret, og du giver det væk, fordi der bliver råbt. Sig, at juristen ser på fuldmagten, og ikke mere.

scene-aside = Da han var faldet ned
aside-river = Min mor siger, at jeg taler, som om der lå en flod imellem os.
aside-emin = Bekymret for Emin? Hvad er der blevet sagt om Emin?
aside-three-lines = God snak. Hvad er det for en god snak?
aside-afraid = Jeg er bange for at miste dem. Så. Nu er det sagt.
aside-no = Skriv, at hun siger nej til praktikken. Har I talt med hende i dag?
    .why = Han siger nej på hendes vegne, og i kontrakten står der det modsatte. At han er bange for at miste sin familie, gør ikke hans svar til hendes.
his-words = »Det skriver vi som dine ord. Hvem vi taler med, oplyser vi aldrig.«
    .feedback = Bisidderens afvisning er ikke borgerens. Og du tier om, hvorvidt I har talt sammen: Svarer du én gang, bliver tavshed næste gang også et svar. Klagen venter stadig på, at nogen lytter.
to-carsten = »Det oplyser vi aldrig. Vil du sige det om i går til Carsten nu?«
    .feedback = Du oplyser ikke, hvem du taler med, og hans klage bliver hørt af den, der kan svare på den. Det koster Carsten ti minutter og kan spare onsdag for en kamp om en stol. Hans nej til praktikken må du stadig ikke skrive som hendes.
ask-her-yourself = »Jeg synes, du skal spørge Leyla, når hun er klar.«
    .feedback = Så spørger han hende hver aften indtil onsdag, om hun er klar. Du har ikke aftalt det med hende, og »når hun er klar« lyder, som om der er noget at fortælle. Sig hellere, at du aldrig oplyser den slags.
yes-briefly = »Ja, jeg talte kort med hende, men det handlede slet ikke om dig, Kemal.«
    .feedback = Nu ved han, at hun har en vej til jer, han ikke kendte, og den er snart lukket. At I har talt sammen, er også fortroligt. »Hvem vi taler med, oplyser vi aldrig« kan siges lige så venligt.

scene-slam = Da hånden ramte skranken
slam-hand = »Skal jeg sættes ud igen?« Kemals hånd rammer skranken, så blyanterne hopper.
    .why = Han slår i en bordplade, da han for anden gang bliver vist ud, og truer ingen. Det viser ikke, hvordan han er over for Leyla, og er intet grundlag. Fortæl det alligevel, når du får sparring: En specialist kan bruge det i en risikovurdering.
slam-emin = Emin har lagt bogen fra sig og holder sig for ørerne. Carsten kommer ud fra sit kontor.
quiet-please = »Dæmp dig lidt, Kemal, så taler vi om det herinde.«
    .feedback = Klart og roligt, og det skridt, der manglede før. Du nævner ikke gårsdagen, og Emin behøver ikke høre mere.
end-it = »Nu stopper vi. Gå hjem, så ringer Carsten klokken to.«
    .feedback = Vejen til klagen er åben, og skranken får ro. Han er bare endnu ikke blevet bedt om at dæmpe sig, og nu kører han hjem i vrede med en dreng, der holder sig for ørerne. Det mindste skridt først.
now-i-see = »Nu forstår jeg, hvorfor du måtte vente ude i går, Kemal.«
    .feedback = Hvad har skranken med Leylas samtale at gøre? Støj og uro skal vurderes for sig. Når du kobler de to ting sammen, bliver en vred mand til et bevis, og det er han ikke.
hand-over = »Du får papirerne, så I kan komme hjem. Okay?«
    .feedback = Den, der råber, får papirerne; det er det, køen har lært i dag. De handler om Leyla, fuldmagten er ikke undersøgt, og de er fortrolige, også når det brænder på. Få din leder med.

## Emin og aftenen

scene-boy = Da I talte om Emin
boy-heard = Klagen tager jeg mig af i dag. Skranken og gårsdagen holder jeg hver for sig.
boy-yesterday = »Så det er det, I tror om mig,« sagde Kemal og gik.
boy-lene = Leyla sagde: Når Kemal arbejder, bliver Emin hjemme fra skole og skriver op, hvem hun taler med. Fem kroner for hvert navn.
    .why = Hun er næsten aldrig uden opsyn, og opsynet er hendes egen søn. Det passer med bogen, du selv så i maj og i dag, midt i skoletiden.
boy-carsten = Skolen må da have set det. Hører det under os?
notify-today = »Jeg underretter i dag, for Emin bliver sat til at holde øje.«
    .feedback = En dreng, der holdes hjemme for at vogte sin mor, kan have behov for særlig støtte. Er der grund til at antage det, skal der underrettes efter barnets lov § 133. Aftal med familieafdelingen, hvordan de taler med forældrene.
notify-with-way = »Jeg underretter i dag og skriver, hvor de kan træffe Leyla alene.«
    .feedback = Underretningen er rigtig. Hvem kan læse den? Kemal er part i Emins sag og kan bede om at se den. Ring og fortæl familieafdelingen om den sikre vej, og spørg, hvor den kan stå skærmet.
lenes-to-do = »Var det ikke Lene, der hørte det? Så er den hendes.«
    .feedback = Når alle regner med hinanden, er der let ingen, der gør det. Du ved det også nu og har selv set bogen to gange. Efter Red Barnets omtale af den tidligere regel er pligten personlig.
talk-wednesday = »Jeg tager det op med Leyla og Kemal på onsdag. Det er mest åbent.«
    .feedback = Så venter Emin en uge, og Kemal får at vide, hvad Leyla har sagt. I æresrelaterede sager gennemgår man efter Aalborg Kommunes vejledning ikke underretningen med forældrene. Underret nu, og lad familieafdelingen vurdere resten.

scene-evening = Da Lene tænkte på aftenen
evening-lene = Vi har talt om notatet og skranken. I aften sidder de tre ved samme bord.
tonight-first = »Jeg fanger Leyla i en pause og spørger, hvordan aftenen bliver.«
    .feedback = Hun kender aftenen bedre end du og siger selv, hvad der er trygt. Nævn 112 ved akut fare og et nummer, hun kan huske. Adgang til Digital Post kan ændres, og man kan søge fritagelse; om og hvornår er hendes valg.
tonight-advice = »Skal vi ikke ringe til sikkerhedskonsulenterne uden navn?«
    .feedback = De kan rådgive anonymt, og en egentlig risikovurdering laver de, der er uddannet til det. Ved akut fare er det 112. Hvad Leyla selv tror om aftenen, mangler du stadig at høre.
change-mitid = »Jeg kan vel lukke Kemal ude af Leylas Digital Post i dag?«
    .feedback = Hvad opdager Kemal i aften, og hvem spørger han? Adgangen til hendes post er vigtig: Den kan ændres, og hun kan søge om at blive fritaget. Hun bestemmer, om og hvornår, for det er hende, der sidder ved bordet.
nothing-said = »Vi har jo ikke sagt noget, Lene. Aftenen bliver som alle andre.«
    .feedback = Han har ventet ude, klaget og stået ved en skranke. Det har han med hjem, uanset hvad I har sagt. Borgerens sikkerhed skal tænkes igennem, også efter at samtalen er slut.

## Onsdag

scene-room = Onsdag, da du tilbød tid alene
room-tonight = »Lang aften,« sagde Leyla, da du spurgte. »Men jeg kan nummeret udenad. Og 112 kan Emin også.«
room-advice = Sikkerhedskonsulenten gav dig tre ting, Leyla kunne vælge mellem. Hun fik nummeret af sin lærer og valgte selv.
room-mitid = Torsdag aften var adgangen til posten spærret. »Det var ikke mig,« sagde Leyla. Det var sandt, og det hjalp ikke.
room-nothing = Torsdag aften spurgte Kemal i tre timer. Hvad hun ville svare, havde ingen talt med hende om.
room-floor = Onsdag klokken ti. Leyla ser på Kemal, der peger på et bræt, som knirker. Hun går uden om.
    .why = Hun ser efter, hvor hun skal træde, for han peger på et bræt, der knirker. Det er et ægtepar og et dårligt gulv, ikke et spørgsmål om lov.
room-ready = Jeg har spurgt hende hver aften, om hun er klar. Det er hun ikke, siger hun.
room-carsten = Carsten hørte det hele. Han er ikke enig, men han hørte det.
room-stays = Jeg siger det med det samme: I dag bliver jeg siddende.
room-offer = Gennem tolken tilbyder du Leyla lidt tid alene, som du tilbyder alle. Hun kan sige nej.
room-yes = Ja tak. Ti minutter, om praktikken.
room-rises = Kemal rejser sig langsomt. »Ti minutter,« siger han til Leyla. »Så ser jeg på fugerne.«
room-sits = Vi har ingen hemmeligheder. Det mener hun ikke, og jeg går ingen steder.
    .why = Hun har lige selv svaret ja gennem tolken, og han svarer nej for hende. Sammen med det, der ellers er set, er det et konkret tegn på, at han hindrer hende i at komme til orde.
room-asked = Du beder ham venligt vente i kantinen. Kemal ryster på hovedet og bliver siddende.
room-no = Nej tak. Kemal kan godt blive.
as-she-says = »Så gør vi, som Leyla siger. Det er hende, jeg har spurgt.«
    .feedback = Hendes svar vejer tungt.
    .feedback-right = Hun har svaret, og det bliver, som hun siger. Der er ikke brug for at udelukke nogen i dag. Tilbuddet kommer igen næste gang.
    .feedback-partly = Hvad siger hun? Ja. Og han bliver siddende. At hendes ja skal gælde, er du nødt til at beslutte: Hvad er prøvet, hvor lidt er nok, og er aftenen tænkt igennem?
ten-minutes = »Leyla, jeg har brug for dine egne svar, ti minutter. Du må gerne have en anden med.«
    .feedback = Klart, kort og med en grund, der er sand.
    .feedback-right = Hun har sagt ja, du har bedt ham vente, og han bliver siddende. Om det overhovedet kræver § 8, stk. 2, når valget er hendes, er ikke afklaret; du følger den strenge læsning. Aftenen er tænkt igennem.
    .feedback-partly = Han har allerede rejst sig. En beslutning er mere, end der skal til, og for ham lyder det som i sidste uge. »Tak, Kemal, ti minutter« var nok.
    .feedback-breach = Ja, hun har selv svaret, og han bliver siddende. Men hvem har talt med hende om aftenen? Inden en bisidder skal ud, skal borgerens sikkerhed tænkes igennem, og det var der seks dage til.
ten-minutes-unasked = »Leyla, jeg har brug for dine egne svar, ti minutter. Du må gerne have en anden med.«
    .feedback = »Jeg sagde jo nej,« siger Leyla bagefter. Sidste uge kan ikke bære det i dag: Grundlaget skal vurderes på ny, og uden hendes ja mangler de tungtvejende grunde i § 8, stk. 2. Et nej kan være svært at tolke. Hold tilbuddet åbent.
all-together = »Skal vi ikke tage det samlet, så der falder ro på?«
    .feedback = Ro er et godt ønske efter sådan en uge.
    .feedback-partly = I ender det rigtige sted, for Leyla har sagt nej tak. Det er bare din grund, der kom til at gælde, og ikke hendes svar.
    .feedback-breach = Hvem spurgte du, og hvem svarede? Leyla sagde ja til ti minutter alene, og nu er det gjort om for hende. Hendes ønske vejer tungt.
from-now-on = »Fra i dag taler jeg altid alene med Leyla først. Er det i orden?«
    .feedback = »Altid?« spørger Kemal, og Leyla har ikke bedt om det. Hver udelukkelse kræver et grundlag, skal holdes til det nødvendige og vurderes på ny. Det, der gælder altid, kan efter omstændighederne være en afgørelse; tal med din leder først.
as-we-agreed = »Ti minutter, som du sagde i telefonen?«
    .feedback = Fem ord for meget. At I har talt sammen, vidste Kemal ikke, og nu kan han finde vejen. Det, hun har sagt alene, er fortroligt, også når det er så lidt. Det tilbud, alle får, var nok.

## Før notatet

before-nine = Leyla brugte ni af de ti minutter. »Jeg begynder på mandag,« sagde hun til Kemal. »Det er mig, der siger det.«
before-sat = Leyla ventede lidt på, om der kom mere fra dig. Så tog hun kalenderen frem.
before-no = I døren vendte Leyla sig om. »Tak, fordi du spurgte,« sagde hun på dansk.
before-out-again = Kemal gik. Leyla sad og så på døren i ti minutter. »Jeg sagde jo nej,« sagde hun.
before-together = Resten af samtalen var det Kemal, der havde ordet. Leyla tegnede en lille bil i kanten af indkaldelsen.
before-always = »Altid?« sagde Kemal. »Det har jeg ikke bedt om,« sagde Leyla.
before-telephone = »I telefonen?« sagde Kemal. »Hvornår det?« Leyla så ned i bordet. Resten af samtalen svarede hun »ja«.
before-desk = De er gået.

## Notatet

note-desk = Hvad hører med, og hvem kan læse det?
note-call = Torsdag 8.10: Kemal ringede, var utilfreds med at have ventet ude og ville klage.
    .feedback = Hvem henvendte sig om hvad og hvornår. Det er hans egne ord i referat, og han kan tåle at læse dem.
note-added = Tilføjet torsdag: Kemal to gange bedt om at lade Leyla svare. Hun sagde ja til tid alene, han blev. Ude 20 min.
    .feedback = Hører med, hvis det blev skrevet torsdag. Grundlaget, de mildere skridt og omfanget står der, og enhver kan se, hvornår det kom til. Blev det ikke skrevet dengang, passer datoen ikke.
note-guided = Kemal er vejledt om leder, borgerrådgiver, Ankestyrelsen og Folketingets Ombudsmand.
    .feedback = Hører med, hvis han fik det hele at vide. Fik han kun noget af det, må der ikke stå mere.
note-mandate = Fuldmagt modtaget torsdag. Juristen ser på omfanget, før noget udleveres.
    .feedback = Hører med, hvis det er det, du satte i gang, og intet siden er udleveret. Det er et neutralt skridt, og Kemal må gerne læse det.
note-afresh = Onsdag fik Leyla tilbud om tid alene, og svaret blev fulgt. Intet er besluttet om kommende samtaler.
    .feedback = Hører med, hvis hendes svar blev fulgt, enten det var ja eller nej. Så ved den næste, at intet er afgjort på forhånd.
note-excluded = Onsdag besluttede jeg at tale alene med Leyla i ti min. Grund og mildere skridt står nedenfor.
    .feedback = En beslutning om at udelukke skal kunne ses bagefter, med grundlag, mildere skridt og omfang, også når den var forkert.
note-from-now-on = Onsdag sagde jeg, at jeg fremover taler alene med Leyla først. Carsten ved det, og det vurderes på ny.
    .feedback = Det blev sagt, så det skal stå der. Uden notat kan ingen rette op på det.
note-refused = Leyla ønsker ikke praktikken på kørselskontoret. Det blev oplyst torsdag.
    .feedback = Det har Kemal sagt. Bisidderens afvisning er ikke borgerens. Skriv, hvem der sagde hvad.
note-why-mandate = Fuldmagten er skrevet onsdag aften, for at Kemal kan få at vide, hvad Leyla sagde.
    .feedback = Tidspunktet kan skrives. Hvorfor den er skrevet, er et gæt om en andens tanker, også når det er et godt gæt.
note-shout = Kemal var højrøstet ved skranken torsdag, så det var velbegrundet at lade ham vente dagen før.
    .feedback = To ting, der ikke hører sammen. Adfærden ved skranken kan noteres for sig og kan ikke bære noget, der blev besluttet dagen før.
note-way = Leyla træffes i pauserne på sprogcentret. »Vogn 41« betyder, at der er nogen, der lytter.
    .feedback = Den sikre vej er kun sikker, så længe andre ikke kan læse om den. Efter kursets vurdering skal den stå dér, hvor den er skærmet hos jer. Spørg din leder, hvor det er.

## Slutninger

ending-car-41 = Vogn 41
    .text = Mandag klokken ni sætter Leyla sig på kørselskontoret. Kemal har fået svar på sin klage: ikke medhold, men en beklagelse af notatet. Juristen ser stadig på fuldmagten. Emin er tilbage i klassen, og familieafdelingen taler med forældrene hver for sig.

        Sine breve henter hun nu selv hos læreren. »Jeg finder vejen,« siger hun. Det er ikke løst, og det er hende, der kører.
ending-half-way = Halvvejs
    .text = Du fortalte ikke for meget, Emin er ikke glemt, og aftenen var tænkt igennem. De ti minutter alene fik Leyla ikke onsdag, og hendes eget ord om praktikken mangler stadig.

        Hun kommer igen i næste måned. Ring til sprogcentret i en pause før da, og spørg hende, hvad der skal til næste gang.
ending-three-lines-left = Notatet
    .text = Leyla fik sine ti minutter, og mandag begynder hun. Da klagen bliver behandlet, er det Lenes notat, der bliver læst. Hvad der bar de tyve minutter, står der ikke på en måde, der holder, og det får Kemal medhold i.

        Sæt dig med Lene mandag morgen, og skriv det ned med dagens dato. Det er sent, og det er bedre end ingenting.
ending-the-way-on-file = Vejen står i sagen
    .text = Du fortalte ingen noget. Men hvor Leyla kan træffes alene, står nu på skrift, og Kemal har bedt om at se alt, der er skrevet.

        Juristen opdager det, før det bliver sendt. Spørg Carsten mandag, hvor sådan en oplysning kan stå skærmet, og spørg Leyla, om der skal findes en ny vej.
ending-read-aloud = Læst op
    .text = Om aftenen læser Kemal op ved køkkenbordet af det papir, kommunen har givet fra sig. Leyla hører efter for at finde ud af, hvad hun har sagt.

        Torsdag er hendes stol på sprogcentret tom. Ring til sikkerhedskonsulenterne uden navn, få juristen til at se på, hvad der er udleveret, og spørg læreren, hvornår Leyla er alene. Jan holder pladsen en uge til.
ending-works-it-out = Regnet ud
    .text = Kemal har hørt lidt fra kommunen og regner resten ud. Om aftenen spørger han, indtil det går op, og Emin har fået en større bog.

        Torsdag tager Leyla ikke imod opkald på sprogcentret. Begynd dér alligevel: Ring til sikkerhedskonsulenterne uden navn, og aftal med læreren, hvordan Leyla kan få en besked, når hun er alene.
ending-five-kroner = Fem kroner
    .text = I september underretter Emins lærer: 31 dages fravær og en bog med navne, som han viste frem i frikvarteret. Dit navn står der to gange. Det første er fra maj.

        Du kan underrette i dag, selv om det er sent. Det, Leyla sagde, og det, du selv har set, hører til i den.
ending-unwarned = Torsdag aften
    .text = Torsdag aften kom det hele med hjem, og Leyla havde ikke fået lov at tænke med. Emin fik sin bog frem igen. Der skete ikke det værste, og det var held.

        Mandag er hun på sprogcentret. Spørg hende i en pause, hvordan aftenerne er, hvem hun vil ringe til, og om hendes post skal gå en anden vej. Tag sikkerhedskonsulenterne med på råd.
ending-closed-door = Lukkede døre
    .text = Kemal skriver til Ankestyrelsen, ombudsmanden og avisen. Hans første sætning er, at ingen ville høre på ham, og det er svært at sige ham imod.

        Leyla bliver bedt om en udtalelse, mens han ser på. »Jeg har ikke noget at klage over,« siger hun. Få Carsten til at ringe til Kemal mandag, og ring selv til sprogcentret.
ending-said-no = »Jeg sagde jo nej«
    .text = Uden at have bedt om det fik Leyla en lukket dør mere at forklare. Til den næste samtale kommer Kemal med en sætning, hun har skrevet under på: Hun ønsker ham med hver gang.

        Den kan være hendes. Begynd med at sige, at onsdagens beslutning var forkert, og spørg hende igen, hvor hun kan tale frit.
