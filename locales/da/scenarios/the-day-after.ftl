# Dagen efter: en opdigtet samtale. Ikke et af ministeriets eksempler.

title = Dagen efter
occasion = Efter en samtale, hvor bisidderen ventede ude
summary = I går bad din kollega Leylas mand vente udenfor i tyve minutter. I dag ringer han. Han vil vide, hvad hun sagde, have papirerne og klage. Hvad må du svare, og hvordan får du fat i Leyla?
task = Tag imod Kemals henvendelse, få styr på notatet og fuldmagten, og tal med Leyla, hvor hun kan tale frit. Vurdér undervejs, om der er grundlag for at begrænse bisidderens rolle. Dit team tilbyder alle lidt tid alene.

cast-leyla = Leyla
    .about = 33 år, familiesammenført fra Aserbajdsjan, tre år i Danmark. Passede telefonen på en taxacentral i Baku i ni år. Går på sprogcenter. Mor til Emin på syv.
cast-kemal = Kemal
    .about = 41 år, gift med Leyla. Kom fra Tyrkiet som barn og taler flydende dansk. Gulvlægger med egen varevogn. Har lagt gulvet på gangen uden for dit kontor.
cast-lene = Lene
    .about = Din kollega. Tog din samtale med Leyla i går. Har aldrig før bedt en bisidder gå ud.
cast-carsten = Carsten
    .about = Din leder. Vil gerne have sagerne ekspederet, men hører efter.

## Sagen

file-contract = Kontrakt, 4. marts, uddrag
    .text = Leyla passede telefonen på en taxacentral i Baku i ni år. Ønske: »et sted, hvor nogen skal hen, og jeg finder vejen«.

        Aftalt: praktik på kørselskontoret (ture for ældre og patienter), formiddage.

        Tolk i aserbajdsjansk. Læser endnu ikke breve på dansk. Ingen fuldmagt.
file-may = Dit eget notat, onsdag den 6. maj kl. 9
    .text = Leyla mødte med sin mand, Kemal, og tolk. Han svarede på det meste og læser hendes Digital Post, »ellers bliver den bare liggende«.

        Sønnen Emin, 7 år, skrev i en lille bog. Spurgte, hvad jeg hed.
file-yesterday = Lenes notat, i går
    .text = Leyla, mand og tolk. Bisidder ventede ude i 20 min.

        God snak. Dårlig stemning bagefter.

        Ny tid: onsdag kl. 10.
file-dispatch = Mail fra kørselskontoret, i mandags
    .text = I fredags så Leyla på tavlen i to minutter og pegede: Vogn 41 holdt to steder. Vi holder gerne pladsen til hende.

        Hendes mand ringede bagefter og spurgte, hvem der sidder på kontoret. Flink fyr.

        Hilsen Jan, vagtleder

## Det, man kan bygge på

fact-from-turkey = Kemal er fra Tyrkiet, og Leyla er familiesammenført med ham.
fact-reception-says = Receptionen har hørt fra andre, at Kemal bestemmer alt derhjemme.
fact-closed-door = Kemal vil være med, siger han, for hans far døde bag en lukket dør.
fact-stayed-yesterday = Lene så i går Kemal blive siddende, da Leyla sagde ja til tid alene.
fact-searched-phone = Kemal siger, at han har set Leylas telefon igennem efter samtalen.
fact-no-to-taxi = Kemal siger, at den praktik, Leyla selv ønskede, ikke er noget for hende.
fact-loud-at-desk = Kemal talte meget højt ved skranken, så køen vendte sig om.
fact-boy-writes = Leyla sagde til Lene, at Emin holdes hjemme og skriver op, hvem hun taler med.
fact-yes-wednesday = Leyla siger onsdag gennem tolken, at hun vil tale ti minutter alene.
fact-stays-wednesday = Kemal siger nej for Leyla onsdag og bliver siddende, da du beder ham vente.

## Før telefonen

scene-morning = Da telefonen blinkede
morning-desk = Torsdag, ti over otte. Du var syg i går, og Lene tog din samtale med Leyla.
morning-lene = Jeg sendte Kemal ud i tyve minutter. To gange bad jeg ham lade Leyla svare. Så tilbød jeg hende tid alene. Hun sagde ja, han blev siddende. Jeg har sovet elendigt.
morning-rang = Receptionen siger, at han er sådan en, der bestemmer alt derhjemme. De har det fra nogen. Nu blinker den igen.
agreed-contact = »Hvordan må vi kontakte Leyla, og hvad fik han at vide?«
    .feedback = To ting, du skal kende før telefonen: hvordan Leyla kan nås uden fare, og hvad Kemal allerede ved. En sikker kontaktform virker kun, hvis den næste også kender den.
write-it-now = »Skriv ned, hvad du så og gjorde, mens du husker det.«
    .feedback = Grundlaget, de mildere skridt og omfanget noteres snarest muligt, hellere i dag end på mandag. Så ligger der en side, når klagen kommer. Hvordan Leyla kan nås, må du stadig spørge om.
take-the-call = »Så tager jeg den, Lene. Fortæller du mig resten bagefter?«
    .feedback = Kemal skal ikke vente længere end nødvendigt, og det er en fair tanke. Hvad fik han at vide i går? Hvordan kan Leyla nås? Et halvt minut med Lene havde givet dig begge dele.
ring-leyla = Ring til Leylas mobil først. Hvordan har hun det?
    .feedback = Mobilnummeret i sagen er ikke en aftalt kontaktvej, og i maj var det Kemal, der læste hendes post. Nu er det ham, der tager den, og han ved, at I ville have fat i hende uden ham. »Hvordan må vi kontakte Leyla?« havde Lene kunnet svare på.

## Opkaldet

scene-call = Da Kemal spurgte, hvad hun sagde
call-mobile = Leylas telefon, det er Kemal. Den ligger hos mig i dag. Hvad ville I hende, som jeg ikke må høre?
call-out = I satte mig ud på gangen som en skoledreng. På et gulv, jeg selv har lagt.
call-door = Sidst nogen lukkede en dør for mig, døde min far bag den. Derfor vil jeg være der.
    .why = At han vil være med og er vred over den lukkede dør, er ikke i sig selv et tegn på pres. Han fortæller, hvorfor det ramte ham, og en bisidder må gerne være utilfreds.
call-what = Leyla siger ingenting, og jeg har set hendes telefon igennem. Så hvad sagde hun til jer?
    .why = Han gennemgår hendes telefon for at finde ud af, hvad hun har sagt, og nævner det, som om det var helt almindeligt. Alene beviser det ingenting, men det hører med i mønsteret.
hear-him = »Det må have været hårdt. Men jeg siger ikke, hvad der blev talt om.«
    .feedback = Du hører ham og siger, hvor grænsen går. Det, en borger siger alene, er fortroligt, også over for en ægtefælle.
none-of-yours = »Det er Leylas samtale. Den kan jeg ikke gå ind i.«
    .feedback = Du giver intet videre, og det er det vigtigste. For en mand, der lige har fortalt om en lukket dør, er tonen bare én dør mere. Prøv: »Det må have været hårdt at sidde derude.« Så bliver resten lettere, også for Leyla.
nothing-bad = »Bare rolig, Kemal. Leyla sagde ikke noget dårligt om dig.«
    .feedback = Nu ved han, at hun sagde noget, og hvad det ikke handlede om. Resten spørger han efter derhjemme. Det, hun sagde alene, er fortroligt, også når det lyder uskyldigt.
concerned = »Lene blev bekymret, fordi du svarede for Leyla. Kan du godt forstå det?«
    .feedback = Hvad skal han bruge den oplysning til, når Leyla kommer hjem? Du har sagt en mistanke til den, den handler om, og det kan spidse til for hende. Hold dig til det, han selv oplevede: Lene talte alene med Leyla om ét punkt.

scene-complaint = Da Kemal ville klage
complaint-hard = Ja. Det var det.
complaint-business = Nej nej. Det er jo kun min kone.
complaint-something = Ikke noget dårligt. Så sagde hun altså noget.
complaint-word = Bekymret for hvad? Sig det bare.
complaint-taxi = Og den taxa kan I godt glemme. Mænd, der ringer hele natten. Ikke noget for hende.
    .why = Praktikken ligger om formiddagen og gælder ture for ældre og patienter. Han afgør, hvilket arbejde hun må tage, og det er hendes eget ønske, det går ud over.
complaint-kemal = Jeg vil klage. Og jeg vil have en afgørelse på skrift.
guide = »Sig det til Carsten, borgerrådgiveren, Ankestyrelsen eller ombudsmanden. Hvad du får på skrift, undersøger jeg.«
    .feedback = Du lover ikke mere, end du ved. At en bisidder venter ude under ét punkt, er formentlig normalt ikke en afgørelse, men grænsen kan være tvivlsom og klagevejen uafklaret.
take-it-down = »Jeg skriver det ned, Kemal. Carsten får det i dag. Er det okay?«
    .feedback = Klagen bliver taget alvorligt med det samme, og Carsten ringer. Det, der mangler, er de andre steder: en borgerrådgiver, tilsynet i Ankestyrelsen og Folketingets Ombudsmand. Dem skal han kende, også når I gerne vil klare det selv.
no-complaint = »Det var ikke en afgørelse, så det kan man ikke klage over.«
    .feedback = Det første er formentlig rigtigt. Spørgsmålet kan alligevel rejses over for din leder, en borgerrådgiver, Ankestyrelsen og ombudsmanden, og når nogen spørger, vejleder du om det. Nu står han med én lukket dør mere.
send-decision = »Du får en afgørelse med begrundelse i Leylas Digital Post i dag.«
    .feedback = Hvem åbner den post? Kemal læser den, og begrundelsen kan gøre aftenen utryg for Leyla. Et enkelt punkt i en samtale er formentlig normalt heller ikke en afgørelse. Du kan endnu nå at stoppe brevet.

## Fuldmagten

scene-mandate = Da fuldmagten kom
mandate-names = Kemal skrev navnene ned og lagde på uden at smække røret på.
mandate-half-page = Klagen fylder en halv side. »Læs den op,« sagde Kemal. Du læste. »Ja,« sagde han. »Sådan.«
mandate-hung-up = »Det får vi at se,« sagde Kemal og lagde på.
mandate-afternoon = »I eftermiddag,« gentog Kemal. »Så holder jeg øje med den.«
mandate-mail = Halv ti kommer en fuldmagt på mail: »Min mand, Kemal, kan få alle notater i min sag.« Under Leylas navn står der: i går klokken 19.40.
    .why = Fuldmagten er skrevet få timer efter de tyve minutter, på et sprog, Leyla endnu ikke læser breve på. Den kan godt være hendes ønske, men historien hænger ikke helt sammen. Spørg hende, når hun kan tale frit.
mandate-carsten = Underskriften ligner. Han kommer klokken elleve. Aktindsigt plejer vi at give inden syv arbejdsdage, så hvorfor ikke bare i dag?
mandate-lene = Hun læser jo ikke breve på dansk.
mandate-letter = Og så har du lovet ham en begrundelse i hendes Digital Post. Er det ikke ham, der læser den?
stop-and-ask = »Vi venter. Juristen ser på den, og jeg spørger Leyla alene.«
    .feedback = Hvor langt fuldmagten rækker, og om den er hendes frie ønske, skal du ikke afgøre alene. At vente er ikke at sige nej. Carstens syv arbejdsdage er en frist og ikke en grund til at skynde sig; slå den selv op, for kurset har ikke efterprøvet den.
stop-both = »Vi venter. Juristen ser på fuldmagten, og brevet stopper jeg nu.«
    .feedback = Du retter dit løfte, før det gør skade, og afklarer rollen, før papirer går ud. Hvor langt fuldmagten rækker, og hvad Kemal kan få på skrift, er spørgsmål til en jurist. Carstens syv arbejdsdage giver tid nok; slå selv fristen op, for kurset har ikke efterprøvet den.
adult-signature = »Jeg mailer notaterne. Leyla er voksen, og det er hendes navn.«
    .feedback = Et sendt notat kan ikke kaldes tilbage. En fuldmagt betyder noget, men hvor langt den rækker, er ikke afklaret, og Leyla har måske ikke kunnet sige nej. Sig i stedet: »Vi har den, og juristen ser på den.«
without-minutes = »Jeg sender alt undtagen det om de tyve minutter.«
    .feedback = Fem sider, og et hul, der viser ham, hvor han skal spørge. Resten af sagen er også fortrolig, og hverken fuldmagten eller hendes ønske er undersøgt. En jurist skal se på det hele.
not-valid = »Er Leyla ikke presset? Jeg svarer, at fuldmagten ikke gælder.«
    .feedback = Har du spurgt Leyla? Et pres, du tror på, er endnu ikke en oplysning i sagen, og nu skal hun svare for, hvem der siger det. Du kan vente med at svare uden at sige nej.

## Notatet fra i går

scene-yesterday = Da notatet blev fundet frem
yesterday-lawyer = I orden. Juristen svarer inden onsdag. Kemal får besked.
yesterday-read = Mailen er sendt. To minutter senere kommer kvitteringen: læst.
yesterday-pages = Fem sider er sendt. Den sidste hedder side 6, og side 4 er der ikke.
yesterday-who = Kemal svarer efter et minut: »Hvem siger, at den ikke gælder? Har hun sagt det?« Carsten sender fuldmagten til juristen.
yesterday-letter = Brevet med begrundelsen ligger i Leylas Digital Post. Åbnet klokken 9.52.
yesterday-slip = Sedlen, du skulle have haft: Leyla vil kun ringes op på sprogcentret, i pauserne. Siger hun vogn 41, er der nogen, der lytter.
yesterday-page = Jeg skrev en side, mens du talte. Men notatet er jo på tre linjer.
yesterday-lines = Mit notat er på tre linjer. Jeg kan huske det hele, men det var i går.
add-marked = »Lad det stå, og skriv resten nedenunder med dato.«
    .feedback = Så kan alle se, hvad der er skrevet hvornår. Grundlag, hensyn, mildere skridt og omfang hører med, selv en dag for sent.
rewrite = »Ret det, Lene, så der står det, der skulle have stået.«
    .feedback = Teksten bliver bedre, og nu kan ingen se, at den er skrevet efter klagen. For den, der læser sagen, ligner det noget, der er lavet til lejligheden. Lad det oprindelige stå, og skriv tilføjelsen under med dato.
leave-short = »Lad dem stå. Det uskrevne kan ingen bruge imod Leyla.«
    .feedback = Hvordan kan nogen så se, om det var i orden at sende ham ud? Grundlaget skal stå der, skrevet faktuelt, og en jurist kan se på, hvem der kan få adgang til det. Ellers må den næste begynde forfra.
name-it = »Jeg ville skrive, hvad det er, Lene: psykisk vold.«
    .feedback = »Jeg så en mand, der ikke ville gå,« siger Lene, og det er det, hun kan skrive. En dom kan den næste ikke efterprøve, og skyld skal I ikke afgøre. Hvem sagde og gjorde hvad, og hvad var prøvet?

## Halvvejs

half-rewrite = Lene retter. Øverst skriver systemet selv: »Ændret torsdag klokken 9.58.«
half-name-it = Det så jeg jo ikke. Jeg så en mand, der ikke ville gå.
half-pause = Du ser ned på din blok. På onsdag klokken ti kommer de begge igen.

## Leyla

scene-empty-line = Da Leyla ikke var der
empty-teacher = Kvart over ti tager Leylas lærer telefonen på sprogcentret. »Hun er lige gået. Hendes mand hentede hende. Hun bad mig sige noget om en vogn 41.«
empty-thought = Du har et mobilnummer, en adresse og en lærer, der venter på svar.
same-time-tuesday = »Sig til Leyla, når hun er alene, at jeg ringer på tirsdag.«
    .feedback = Du bliver på den vej, Leyla selv har sagt god for, og åbner den igen.
text-her = Send en sms til Leyla: »Ring til mig, når du kan tale frit.«
    .feedback = Hvem læser den først? Kemal ser hendes telefon igennem, og »når du kan tale frit« siger mere, end du vil have sagt. Bliv på den vej, hun selv har valgt, også når det er svært at vente.
drive-there = Kør ud til adressen, og ring på. »Er alt, som det skal være, Leyla?«
    .feedback = Hun har ikke bedt om et besøg, og det er hende, der skal forklare det bagefter. Ved akut fare ringer man 112. Ellers lægger du planen sammen med hende, dér hvor hun er tryg.

scene-line = Da linjen blev stille
line-school = Kvart over ti ringer du til sprogcentret med tolken på linjen. På Lenes gule seddel står der: »vogn 41«, hvis nogen lytter.
line-silence = »Det er Leyla,« siger hun. Så bliver der helt stille.
    .why = Hun ventede bare på, at en lærer skulle gå. Ni år på en taxacentral har lært hende ikke at tale, før linjen er fri.
can-you-talk = »Kan du tale nu, Leyla? Ellers siger du bare vogn 41.«
    .feedback = Først linjen, så spørgsmålene. Er der tegn på pres, skal hendes ønske afklares, når hun kan tale frit.
about-the-mandate = »Kemal har sendt en fuldmagt, Leyla. Er den dit ønske?«
    .feedback = Det rigtige spørgsmål, for tidligt. Lytter nogen med, er svaret ikke frit, og så ved de, at du tvivler. Begynd med: »Kan du tale nu?«
come-here = »Kom herind med det samme, Leyla. Jeg finder et sikkert sted.«
    .feedback = Hvad har hun selv sagt, at hun vil? Du har ikke spurgt endnu, og en voksen borger bestemmer selv, om hun vil have hjælp. Er der akut fare, er det 112 og en anden samtale.

scene-her-turn = Da Leyla spurgte om sit ophold
her-turn-clear = Linjen er fri. Sådan spurgte jeg også, når nogen hviskede en adresse.
her-turn-wait = Vent. Der er en i døren. … Sådan. Nu kan du spørge igen.
her-turn-bag = Jeg har diktat om ti minutter. Må jeg fortælle først?
her-turn-plate = Fuldmagten lå ved min tallerken. Kemal læste den op på tyrkisk. Ingen spiste, før jeg havde skrevet under, og Emin var sulten.
    .why = Hun skrev under på en tekst, hun ikke selv kunne læse, mens barnet ventede på sin mad. Hvad det betyder for fuldmagten, er et spørgsmål til juristen.
her-turn-card = Mit sundhedskort har han også. Men jeg har selv bedt ham hente min medicin.
    .why = At han har hendes kort, kan ligne kontrol. Her har hun selv bedt ham om et ærinde, og det siger hun, hvor hun kan tale frit.
her-turn-stay = Han siger, at hvis jeg laver ballade, mister jeg mit ophold. Er det rigtigt?
    .why = Frygten for at miste opholdet er blevet en grund til at tie. Hvad der faktisk gælder, kan hverken Kemal eller du afgøre.
refer-stay = »Det gætter jeg ikke på. Skal jeg finde en jurist, du trygt kan tale med?«
    .feedback = Du gætter ikke, men viser vej. Udlændingeloven har en særlig bestemmelse om samlivsophør på grund af overgreb m.v., men vurderingen er udlændingemyndighedernes.
keep-stay = »Det lover jeg dig, Leyla: Kemal kan ikke tage dit ophold. Tror du på det?«
    .feedback = »Vil du skrive det til mig?« spørger hun, og det kan du ikke. Kemal afgør det rigtigt nok ikke, men resten ved du heller ikke: Udlændingemyndighederne vurderer det konkret. På et venligt løfte kan hun handle forkert.
not-ours = »Det afgør udlændingemyndighederne. Det kan jeg ikke svare på.«
    .feedback = Rigtigt, og du gætter ikke. Truslen bliver bare hængende, for hvor får hun så et svar? Vis vej til juridisk rådgivning, og spørg, hvornår hun trygt kan bruge den.
low-profile = »Kan du ikke holde lav profil, Leyla, til opholdet er permanent?«
    .feedback = Rådet bygger på, at Kemal har ret, og det ved du ikke. Det kan holde hende fast i noget, hun ikke behøver finde sig i. Sig: »Det finder vi en jurist, der kan svare på.«

scene-next = Da Leyla spurgte til onsdag
next-refer = Ja tak. Kunder, der ville vide, hvor alle vogne var, kaldte vi kontroltårnet. Jeg er gift med ét.
next-keep = Er du sikker? Vil du skrive det til mig?
next-not-ours = Nej. Det er der ingen, der kan.
next-profile = Lavere end nu? Så skal jeg ligge ned.
next-wednesday = Onsdag kommer vi igen. Skal Kemal ud på gangen? Det er det værste gulv, han har lagt.
next-interpreter = »Jeg skal videre om to minutter,« siger tolken. »Samira her kan også begge sprog,« siger Leyla. »Hun er sytten.«
what-you-want = »Hvad vil du selv, Leyla? Jeg vurderer det forfra på onsdag.«
    .feedback = Grundlaget skal vurderes på ny hver gang, og hendes ønske er det bedste sted at begynde. At hun selv kan klage, kan du tage næste gang.
complain-too = »Det ser vi på. Klage kan du også: til Carsten, Ankestyrelsen, ombudsmanden.«
    .feedback = Hun får den samme vejledning som Kemal, hvor ingen andre hører det. Det er let at glemme, for det var hendes bisidder, der blev bedt om at vente. Det kostede det meste af pausen, men ønsket til onsdag nåede hun selv at sige.
promise-out = »Jeg lover dig, Leyla, at Kemal slet ikke kommer med ind på onsdag.«
    .feedback = »Så er det mig, der skal forklare det om aftenen,« siger hun. Du kan ikke love det på forhånd: Grundlaget skal vurderes på ny hver gang, og en udelukkelse skal holdes til det nødvendige. Spørg hende først, hvad hun vil.
samira-translates = »Så lader vi Samira tage over. Er det okay med jer begge?«
    .feedback = Samira blev rød i hovedet ved tallerkenen og skal sidde ved siden af Leyla i morgen. Ingen under 18 må bruges som tolk ved mundtlig kommunikation, medmindre det er uproblematisk (lov nr. 469 af 14/5/2025). To minutter med tolken rækker til ét spørgsmål.
no-more-doors = »Nej, jeg vil hellere holde det samlet. Så får du fred, ikke?«
    .feedback = Tænk på det, hun lige er begyndt at sige. Nu er svaret givet, mens hun for en gangs skyld kunne tale frit. Hendes ønske vejer tungt, også når det er besværligt at følge. »Hvad vil du selv?« var nok.

## Skranken

scene-desk = Da Kemal hævede stemmen
desk-wish = »Ti minutter alene,« sagde Leyla. »Så skal han høre det fra mig. Og ingen breve i Digital Post, den læser han.« Så ringede det ind.
desk-no-complaint = »Klage? Nej,« sagde Leyla. »Men jeg vil have ti minutter alene på onsdag. Så skal han ind og høre det fra mig.« Så ringede det ind.
desk-never = »Slet ikke?« sagde Leyla. »Så er det mig, der skal forklare det om aftenen. Hver gang.« Så ringede det ind.
desk-ten = »Nå,« sagde Leyla. »Jeg havde ellers tænkt på ti minutter.« Så ringede det ind.
desk-samira = Samira oversatte. Ved tallerkenen blev hun rød i hovedet. »Jeg siger det ikke til nogen,« sagde hun. Så ringede det ind.
desk-van = Gennem ruden kan du se Kemals varevogn. Leyla sidder på forsædet og ser lige frem.
desk-bench = Klokken elleve står Kemal ved skranken. Bag ham sidder Emin med en lille bog. Det er torsdag, midt i skoletiden.
desk-message = Nu opsøger I hende også. Hvad er det, I vil min kone?
desk-read = Jeg har læst det. Der står: God snak. Om hvad? Jeg vil have resten at se!
desk-papers = Jeg har en fuldmagt! Jeg går ikke uden papirerne!
desk-voice = Køen vender sig om. Han taler meget højt, men truer ingen.
    .why = En mand, der råber ved en skranke, kan se truende ud. Han er vred over noget, man godt må være vred over, og hvordan han er over for Leyla, viser det ikke.
lower-voice = »Jeg vil gerne tale med dig, Kemal, men ikke så højt.«
    .feedback = Han er højrøstet, ikke truende, så du beder bare om ro. Det har ikke noget med mistanken at gøre.
out-of-house = »Nu må jeg bede dig gå. Kom igen en anden dag.«
    .feedback = Han har hævet stemmen og ikke truet, og ingen har bedt ham dæmpe sig. Truende eller groft forstyrrende adfærd kan begrunde, at nogen bortvises; hvor grænsen går, er ikke fastlagt. En opfordring først er det mildeste.
think-of-emin = »Jeg er også bekymret for Emin, Kemal. Kan du se, hvordan han sidder?«
    .feedback = »Hvad er der blevet sagt om Emin?« spørger han, og nu kører de hjem med det spørgsmål. Du har sagt bekymringen til den, den handler om, foran barnet og en hel kø. Den hører til i en underretning.
three-lines = »Jeg kan give dig Lenes tre linjer nu. Er det en hjælp?«
    .feedback = Hvad tror du, »God snak« bliver til derhjemme? Papiret er fortroligt, rollen er ikke afklaret, og du giver det væk, fordi der bliver råbt. Sig, hvornår juristen svarer, og ikke mere.

scene-aside = Da han var faldet ned
aside-river = Min mor siger, at jeg taler, som om der lå en flod imellem os.
aside-emin = Bekymret for Emin? Hvad er der blevet sagt om Emin?
aside-three-lines = God snak. Hvad er det for en god snak?
aside-afraid = Jeg er bange for at miste dem. Så. Nu har jeg sagt det.
aside-no = Skriv, at hun siger nej til den praktik. Og har I talt med hende i dag?
    .why = Han siger nej på hendes vegne, og i kontrakten står der det modsatte. At han er bange for at miste sin familie, gør ikke hans svar til hendes.
his-words = »Det noterer jeg som dine ord. Hvem jeg taler med, oplyser jeg aldrig.«
    .feedback = Bisidderens afvisning er ikke borgerens. Og du tier om, hvorvidt I har talt sammen: Svarer du én gang, bliver tavshed næste gang også et svar. Klagen venter stadig på, at nogen lytter.
to-carsten = »Det oplyser jeg aldrig. Vil du sige det om i går til Carsten nu?«
    .feedback = Du oplyser ikke, hvem du taler med, og hans klage bliver hørt af den, der kan svare på den. Det koster Carsten ti minutter og kan spare onsdag for en kamp om en stol. Hans nej til praktikken må du stadig ikke skrive som hendes.
on-hold = »Jeg sætter praktikken på pause, mens I finder ud af det.«
    .feedback = Leyla har ikke sagt nej, og alligevel er det hende, der mister en måned. Bisidderens afvisning er ikke borgerens, og hun bør ikke stilles ringere, fordi han blev bedt om at vente ude.
ask-her-yourself = »Det må du spørge Leyla om, når hun er klar.«
    .feedback = Hver aftenen indtil onsdag spørger han hende så, om hun er klar. Du har ikke aftalt det med hende, og »når hun er klar« lyder, som om der er noget at fortælle. Sig hellere, at du aldrig oplyser den slags.
yes-briefly = »Ja, kort, men det handlede slet ikke om dig, Kemal.«
    .feedback = Nu ved han, at hun har en vej til jer, han ikke kendte, og den er snart lukket. At I har talt sammen, er også fortroligt. »Jeg oplyser aldrig, hvem jeg taler med« kan siges lige så venligt.

scene-slam = Da hånden ramte skranken
slam-hand = »Skal jeg sættes ud igen?« Kemals hånd rammer skranken, så blyanterne hopper.
    .why = Han slår i en bordplade, da han for anden gang bliver vist ud, og truer ingen. Det viser ikke, hvordan han er over for Leyla, og er intet grundlag. Fortæl det alligevel, når du får sparring: En specialist kan bruge det i en risikovurdering.
slam-emin = Emin har lagt bogen fra sig og holder sig for ørerne. Carsten kommer ud fra sit kontor.
quiet-please = »Jeg hører, at du er vred, Kemal. Dæmp dig, så taler vi herinde.«
    .feedback = Klart og roligt, og det skridt, der manglede før. Du nævner ikke gårsdagen, og Emin behøver ikke høre mere.
end-it = »Nu stopper vi. Gå hjem, så ringer Carsten klokken to.«
    .feedback = Vejen til klagen er åben, og skranken får ro. Han er bare endnu ikke blevet bedt om at dæmpe sig, og nu kører han hjem i vrede med en dreng, der holder sig for ørerne. Det mindste skridt først.
now-i-see = »Nu forstår jeg, hvorfor du måtte vente ude i går, Kemal.«
    .feedback = Hvad har skranken med Leylas samtale at gøre? Støj og uro skal vurderes for sig. Når du kobler de to ting sammen, bliver en vred mand til et bevis, og det er han ikke.
hand-over = »Du får papirerne, så du kan komme hjem med Emin. Okay?«
    .feedback = Den, der råber, får papirerne; det er det, køen har lært i dag. De handler om Leyla, fuldmagten er ikke undersøgt, og de er fortrolige, også når det brænder på. Få din leder med.

## Emin og aftenen

scene-boy = Da I talte om Emin
boy-on-hold = Har Leyla bedt om den pause? Ikke? Så ringer vi ikke afbud til kørselskontoret.
boy-heard = Klagen tager jeg mig af i dag. Skranken og gårsdagen holder jeg hver for sig.
boy-yesterday = »Så det er det, I tror om mig,« sagde Kemal og gik.
boy-lene = Leyla sagde det i går: Når Kemal arbejder, bliver Emin hjemme fra skole og skriver op, hvem hun taler med. Fem kroner for hvert navn.
    .why = Hun er næsten aldrig uden opsyn, og opsynet er hendes egen søn. Det passer med bogen, du selv så i maj og i dag, midt i skoletiden.
boy-carsten = Skolen må da have set, at han mangler. Hører det under os?
notify-today = »Jeg underretter i dag. Nu ved vi jo, hvad Emin bliver brugt til.«
    .feedback = En dreng, der holdes hjemme for at vogte sin mor, kan have behov for særlig støtte. Er der grund til at antage det, skal der underrettes efter barnets lov § 133. Aftal med familieafdelingen, hvordan de taler med forældrene.
notify-with-way = »Jeg underretter i dag og skriver, hvor de kan træffe Leyla alene.«
    .feedback = Underretningen er rigtig. Hvem kan læse den? Kemal er part i Emins sag og kan bede om at se den. Ring og fortæl familieafdelingen om den sikre vej, og spørg, hvor den kan stå skærmet.
call-first = »Jeg hører familieafdelingen uden navn. Er det nok, underretter jeg.«
    .feedback = Godt at få råd, og det bliver til noget i dag. Pligten venter bare ikke på et ja: Der er allerede grund til at antage, at Emin kan have behov for særlig støtte. Ring gerne, og underret under alle omstændigheder.
lenes-to-do = »Var det ikke Lene, der hørte det? Så er den hendes.«
    .feedback = Når alle regner med hinanden, er der let ingen, der gør det. Du ved det også nu og har selv set bogen to gange. Efter Red Barnets omtale af den tidligere regel er pligten personlig.
talk-wednesday = »Jeg tager det op med Leyla og Kemal på onsdag. Er det ikke mest åbent?«
    .feedback = Så venter Emin en uge, og Kemal får at vide, hvad Leyla har sagt. I æresrelaterede sager gennemgår man efter Aalborg Kommunes vejledning ikke underretningen med forældrene. Underret nu, og lad familieafdelingen vurdere resten.

scene-evening = Da Lene tænkte på aftenen
evening-window = Halv tolv. Kemals varevogn drejer ud fra pladsen med Emin bag ruden.
evening-lene = Vi har talt om notatet, fuldmagten og skranken. I aften sidder de tre ved det samme bord.
tonight-first = »Jeg når Leyla i en pause: Hvordan bliver aftenen, og hvem ringer hun til?«
    .feedback = Hun kender aftenen bedre end du og siger selv, hvad der er trygt. Nævn 112 ved akut fare og et nummer, hun kan huske. Adgang til Digital Post kan ændres, og man kan søge fritagelse; om og hvornår er hendes valg.
tonight-advice = »Skal vi ikke ringe til sikkerhedskonsulenterne uden navn?«
    .feedback = De kan rådgive anonymt, og en egentlig risikovurdering laver de, der er uddannet til det. Ved akut fare er det 112. Hvad Leyla selv tror om aftenen, mangler du stadig at høre.
change-mitid = »Kan vi ikke få lukket Kemal ude af Leylas Digital Post i dag?«
    .feedback = Hvad opdager Kemal i aften, og hvem spørger han? Adgangen til hendes post er vigtig: Den kan ændres, og hun kan søge om at blive fritaget. Hun bestemmer, om og hvornår, for det er hende, der sidder ved bordet.
ask-kemal = »Kan Carsten ikke ringe til Kemal og høre, om der er ro på?«
    .feedback = »Har hun sagt, at der er noget med roen?« spørger Kemal tilbage. Så er bekymringen nævnt for den, den handler om, og aftenen er ikke blevet tryggere. Spørg Leyla, dér hvor hun kan tale, eller en specialist.
nothing-said = »Vi har jo ikke sagt noget, Lene. Så bliver aftenen som alle andre.«
    .feedback = Han har ventet ude, klaget og stået ved en skranke. Det har han med hjem, uanset hvad I har sagt. Borgerens sikkerhed skal tænkes igennem, også efter at samtalen er slut.

## Onsdag

scene-room = Onsdag, da du tilbød tid alene
room-tonight = »Lang aften,« sagde Leyla, da du spurgte i torsdags. »Men jeg kan nummeret udenad. Og 112 kan Emin også.«
room-advice = Sikkerhedskonsulenten gav dig tre ting, Leyla kunne vælge mellem. Hun fik nummeret af sin lærer og valgte selv.
room-mitid = Torsdag aften var adgangen til posten spærret. »Det var ikke mig,« sagde Leyla. Det var sandt, og det hjalp ikke.
room-mood = »Ro på?« sagde Kemal i telefonen. »Har hun sagt, at der er noget med roen?«
room-nothing = Torsdag aften spurgte Kemal i tre timer. Hvad hun ville svare, havde ingen talt med hende om.
room-floor = Onsdag klokken ti. Leyla ser på Kemal, før hun går ind. Han peger på brættet, der knirker, og hun går uden om.
    .why = Hun ser efter, hvor hun skal træde, for han har lige sagt, at gulvet knirker. Det er et ægtepar og et dårligt bræt, ikke et spørgsmål om lov.
room-ready = Jeg har spurgt hende hver aften, om hun er klar. Det er hun ikke, siger hun.
room-carsten = Carsten hørte det hele. Han er ikke enig, men han hørte det.
room-stays = Jeg siger det med det samme: I dag bliver jeg siddende.
room-offer = Gennem tolken tilbyder du Leyla en del af samtalen alene, som du tilbyder alle. Hun må gerne sige nej.
room-yes = Ja tak. Ti minutter, om praktikken.
room-rises = Kemal rejser sig langsomt. »Ti minutter,« siger han til Leyla. »Så ser jeg på fugerne.«
room-sits = Vi har ingen hemmeligheder. Det mener hun ikke, og jeg går ingen steder.
    .why = Hun har lige selv svaret ja gennem tolken, og han svarer nej for hende. Sammen med det, der ellers er set, er det et konkret tegn på, at han hindrer hende i at komme til orde.
room-asked = Du beder ham venligt vente i kantinen i ti minutter. Kemal ryster på hovedet og bliver siddende.
room-no = Nej tak. Kemal kan godt blive.
as-she-says = »Så gør vi, som Leyla siger. Det er hende, jeg spørger.«
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
    .feedback = »Altid?« spørger Kemal, og Leyla har ikke bedt om det. Hver udelukkelse skal holdes til det nødvendige og vurderes på ny. Det, der gælder altid, kan efter omstændighederne være en afgørelse; tal med din leder først.
as-we-agreed = »Ti minutter, som du sagde i telefonen?«
    .feedback = Fem ord for meget. At I har talt sammen, vidste Kemal ikke, og nu kan han finde vejen. Det, hun har sagt alene, er fortroligt, også når det er så lidt. Det tilbud, alle får, var nok.

## Før notatet

before-nine = Leyla brugte ni af de ti minutter. »Jeg begynder på mandag,« sagde hun, da Kemal kom ind igen. »Det er mig, der siger det.«
before-sat = Leyla ventede lidt på, om der kom mere fra dig. Så tog hun kalenderen frem.
before-no = I døren vendte Leyla sig om. »Tak, fordi du spurgte,« sagde hun på dansk.
before-out-again = Kemal gik. Leyla sad og så på døren i ti minutter. »Jeg sagde jo nej,« sagde hun.
before-together = Resten af samtalen var det Kemal, der havde ordet. Leyla tegnede en lille bil i kanten af indkaldelsen.
before-always = »Altid?« sagde Kemal. »Det har jeg ikke bedt om,« sagde Leyla.
before-telephone = »I telefonen?« sagde Kemal. »Hvornår det?« Leyla så ned i bordet. Resten af samtalen svarede hun »ja«.
before-desk = De er gået. Du ser ned på din blok, før du skriver.

## Notatet

note-desk = Nu skal begge dage skrives ned. Hvad hører med, og hvem kan læse det?
note-call = Torsdag kl. 8.10: Kemal ringede. Var utilfreds med at have ventet ude, spurgte til samtalen og ville klage.
    .feedback = Hvem henvendte sig om hvad og hvornår. Det er hans egne ord i referat, og han kan tåle at læse dem.
note-call-mine = Torsdag kl. 8.10: Jeg ringede til Leylas mobil uden aftale. Kemal tog den, spurgte til samtalen og ville klage.
    .feedback = Også en fejl hører med. Ellers tror den næste, at mobilen er en brugbar vej.
note-added = Tilføjet torsdag om onsdag: Kemal to gange bedt om at lade Leyla svare. Hun sagde ja til tid alene, han blev. Ude 20 min.
    .feedback = Hører med, hvis det blev skrevet torsdag. Grundlaget, de mildere skridt og omfanget står der, og enhver kan se, hvornår det kom til. Blev det ikke skrevet dengang, passer datoen ikke.
note-guided = Kemal er vejledt om leder, borgerrådgiver, Ankestyrelsen og Folketingets Ombudsmand.
    .feedback = Hører med, hvis han fik det hele at vide. Fik han kun noget af det, må der ikke stå mere.
note-mandate = Fuldmagt modtaget torsdag. Omfang og adgang til notater afklares med jurist, før noget udleveres.
    .feedback = Hører med, hvis det er det, du satte i gang, og intet siden er udleveret. Det er et neutralt skridt, og Kemal må gerne læse det.
note-afresh = Onsdag fik Leyla tilbud om tid alene, og hendes svar blev fulgt. Der er ikke taget stilling til kommende samtaler.
    .feedback = Hører med, hvis hendes svar blev fulgt, enten det var ja eller nej. Så ved den næste, at intet er afgjort på forhånd.
note-excluded = Onsdag besluttede jeg at tale alene med Leyla i ti min. Nedenfor: hvad hun svarede, hvad der var prøvet, og hvorfor.
    .feedback = En beslutning om at udelukke skal kunne ses bagefter, med grundlag, mildere skridt og omfang, også når den var forkert.
note-from-now-on = Onsdag sagde jeg, at jeg fremover taler alene med Leyla først. Carsten er orienteret, og det vurderes på ny.
    .feedback = Det blev sagt, så det skal stå der. Uden notat kan ingen rette op på det.
note-refused = Leyla ønsker ikke praktikken på kørselskontoret. Det er meddelt ved henvendelsen til kommunen torsdag.
    .feedback = Det har Kemal sagt. Bisidderens afvisning er ikke borgerens. Skriv, hvem der sagde hvad.
note-why-mandate = Fuldmagten er skrevet samme aften, for at Kemal kan få at vide, hvad Leyla sagde, mens han ventede ude.
    .feedback = Tidspunktet kan skrives. Hvorfor den er skrevet, er et gæt om en andens tanker, også når det er et godt gæt.
note-shout = Kemal var højrøstet ved skranken torsdag, så beslutningen dagen før om at lade ham vente var velbegrundet.
    .feedback = To ting, der ikke hører sammen. Adfærden ved skranken kan noteres for sig og kan ikke bære noget, der blev besluttet dagen før.
note-next-times = Aftalt med Leyla: De næste samtaler begynder med ti min. uden Kemal, så der er ro om rammerne.
    .feedback = Det er ikke aftalt med hende, og det kan ikke afgøres på forhånd. Grundlaget vurderes på ny hver gang.
note-way = Leyla træffes i pauserne på sprogcentret og ikke på mobilen. Siger hun »vogn 41«, er der nogen, der lytter.
    .feedback = Den sikre vej er kun sikker, så længe andre ikke kan læse om den. Efter kursets vurdering skal den stå dér, hvor den er skærmet hos jer. Spørg din leder, hvor det er.

## Slutninger

ending-car-41 = Vogn 41
    .text = Mandag klokken ni sætter Leyla sig på kørselskontoret. Kemal har fået svar på sin klage: ikke medhold, men en beklagelse af notatet. Juristen ser stadig på fuldmagten. Emin er tilbage i klassen, og familieafdelingen taler med forældrene hver for sig.

        Sine breve henter hun nu selv hos læreren. »Jeg finder vejen,« siger hun. Det er ikke løst, og det er hende, der kører.
ending-half-way = Halvvejs
    .text = Du fortalte ikke for meget, Emin er ikke glemt, og aftenen var tænkt igennem. De ti minutter alene fik Leyla ikke onsdag, og hendes eget ord om praktikken mangler stadig.

        Hun kommer igen i næste måned. Ring til sprogcentret i en pause før da, og spørg hende, hvad der skal til, for at hun kan sige ja og mene det.
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
