title = Dagen efter
occasion = Efter en samtale, hvor bisidderen ventede ude
summary = I går bad din kollega Leylas mand vente udenfor i tyve minutter. I dag ringer han. Han vil vide, hvad hun sagde, have papirerne og klage. Hvad må du svare, og hvordan får du fat i Leyla?
task = Tag imod Kemals henvendelse, få styr på notatet og fuldmagten, og tal med Leyla, hvor hun kan tale frit. Afgør, hvad næste samtale kræver.

cast-leyla = Leyla
    .about = 33 år, familiesammenført fra Aserbajdsjan, tre år i Danmark. Passede telefonen på en taxacentral i Baku i ni år. Går på sprogcenter. Mor til Emin på syv.
cast-kemal = Kemal
    .about = 41 år, gift med Leyla. Kom fra Tyrkiet som barn og taler flydende dansk. Gulvlægger med egen varevogn. Har lagt gulvet på gangen uden for dit kontor.
cast-lene = Lene
    .about = Din kollega. Tog din samtale med Leyla i går. Har aldrig før bedt en bisidder gå ud.
cast-carsten = Carsten
    .about = Din leder. Vil gerne have sagerne ekspederet, men hører efter.

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

scene-morning = Da telefonen blinkede
morning-desk = Torsdag, ti over otte. Du var syg i går, og Lene tog din samtale med Leyla.
morning-lene = Jeg sendte Kemal ud i tyve minutter. To gange bad jeg ham lade Leyla svare. Så tilbød jeg hende tid alene. Hun sagde ja, han blev siddende. Jeg har sovet elendigt.
morning-rang = Han har allerede ringet to gange. Nu blinker den igen.
agreed-contact = »Hvordan må vi kontakte Leyla, og hvad fik han at vide?«
    .feedback = To ting, du bør kende før telefonen: hvordan Leyla kan nås uden fare, og hvad Kemal allerede ved. Ellers ringer du let det forkerte sted eller siger for meget. En sikker kontaktform virker kun, hvis den næste også kender den.
write-it-now = »Skriv ned, hvad du så og gjorde, mens du husker det.«
    .feedback = Grundlaget, de mildere skridt og omfanget bør noteres snarest muligt, hellere i dag end på mandag. Hvordan Leyla kan nås, må du stadig spørge om.
take-the-call = »Jeg tager den. Resten kan du fortælle bagefter.«
    .feedback = Kemal skal ikke vente længere end nødvendigt, og det er en fair tanke. Men du ved ikke, hvad han fik at vide i går, eller hvordan Leyla kan nås. Et halvt minut med Lene kunne have givet dig begge dele.
ring-leyla = Ring først til Leyla, så du ved, hvordan hun har det.
    .feedback = Du tænker på hende først, og det er en god tanke. Men mobilnummeret i sagen er ikke en aftalt kontaktvej, og i maj var det Kemal, der læste hendes post. Spørg, hvad der er aftalt, før du ringer.

scene-call = Da Kemal spurgte, hvad hun sagde
call-mobile = Leylas telefon, det er Kemal. Den ligger hos mig i dag. Hvad ville I hende, som jeg ikke må høre?
call-out = I satte mig ud på gangen som en skoledreng. På et gulv, jeg selv har lagt.
call-door = Sidst nogen lukkede en dør for mig, døde min far bag den. Derfor vil jeg være der.
    .why = At han vil være med og er vred over den lukkede dør, er ikke i sig selv et tegn på pres. Han fortæller, hvorfor det ramte ham, og en bisidder må gerne være utilfreds. Det, der er værd at lægge mærke til, er noget andet.
call-what = Leyla siger ingenting, og jeg har set hendes telefon igennem. Så hvad sagde hun til jer?
    .why = Han gennemgår hendes telefon for at finde ud af, hvad hun har sagt, og nævner det, som om det var helt almindeligt. Overvågning af telefon og post nævnes blandt kendetegnene. Det er intet bevis, men en del af et mønster.
hear-him = »Det var hårdt at sidde derude. Hvad der blev talt om, siger jeg ikke.«
    .feedback = Du hører ham og siger, hvor grænsen går. Det, en borger siger alene, er fortroligt, også over for en ægtefælle. Du afslører heller ikke, om hun sagde noget.
none-of-yours = »Det kan jeg ikke gå ind i. Det er Leylas samtale.«
    .feedback = Du giver intet videre, og det er det vigtigste. Men tonen lukker en dør mere for en mand, der lige har fortalt om en lukket dør. Du kan holde fast i tavshedspligten og stadig høre ham. Det gør resten lettere, også for Leyla.
nothing-bad = »Bare rolig. Hun sagde ikke noget dårligt om dig.«
    .feedback = Du vil berolige ham, og det er venligt ment. Men nu ved han, at hun sagde noget, og hvad det ikke handlede om, og så kan han spørge videre derhjemme. Det, hun sagde alene, er fortroligt, også når det lyder uskyldigt.
concerned = »Lene blev bekymret, fordi du svarede for Leyla.«
    .feedback = Du vil være ærlig om grunden. Men du siger en mistanke til den, den handler om. Når han ved, hvad kommunen tror, kan det spidse til derhjemme. Hold dig til det, han selv oplevede: Lene valgte at tale med Leyla alene om ét punkt.

scene-complaint = Da Kemal ville klage
complaint-hard = Ja. Det var det.
complaint-business = Nej nej. Det er jo kun min kone.
complaint-something = Ikke noget dårligt. Så sagde hun altså noget.
complaint-word = Hvilken slags? Sig ordet.
complaint-taxi = Og den taxa kan I godt glemme. Mænd, der ringer hele natten. Ikke noget for hende.
    .why = Praktikken ligger om formiddagen og gælder ture for ældre og patienter. Han har selv ringet og spurgt, hvem der sidder på kontoret. Han afgør, hvilket arbejde hun må tage, og det er hendes eget ønske, det går ud over.
complaint-kemal = Jeg vil klage. Og jeg vil have en afgørelse på skrift.
guide = »Det kan du rejse hos min leder, borgerrådgiveren, tilsynet i Ankestyrelsen eller ombudsmanden. Hvad du kan få på skrift, undersøger jeg.«
    .feedback = Du lover ikke mere, end du ved. At en bisidder venter ude under ét punkt, er formentlig normalt ikke en afgørelse, men grænsen kan være tvivlsom og klagevejen uafklaret.
take-it-down = »Sig, hvad du er utilfreds med, så får Carsten det i dag.«
    .feedback = Du tager klagen alvorligt med det samme, og det kan høres. Det, der manglede, var de andre steder, hvor spørgsmålet kan rejses: hos en borgerrådgiver, i Ankestyrelsen og hos Folketingets Ombudsmand. Dem bør han kende, også når du gerne vil klare det selv.
no-complaint = »Det var ikke en afgørelse, så det kan man ikke klage over.«
    .feedback = Det første er formentlig rigtigt: Normalt er det ikke en afgørelse, selv om grænsen kan være tvivlsom. Men spørgsmålet kan stadig rejses over for din leder, en borgerrådgiver, Ankestyrelsen og ombudsmanden. Når nogen spørger, vejleder du om det.
send-decision = »Du får en afgørelse med begrundelse i Leylas Digital Post i eftermiddag.«
    .feedback = Du vil give ham noget ordentligt i hånden. Men ét punkt i én samtale er formentlig normalt ikke en afgørelse, og begrundelsen kommer til at ligge, hvor Kemal læser med. Et formelt brev hjem kan gøre det utrygt for Leyla. Du kan endnu nå at stoppe det.

scene-mandate = Da fuldmagten kom
mandate-names = Kemal skrev navnene ned og lagde på uden at smække.
mandate-half-page = Klagen fylder en halv side. »Læs den op,« sagde Kemal. Du læste. »Ja,« sagde han. »Sådan.«
mandate-hung-up = »Det får vi at se,« sagde Kemal og lagde på.
mandate-afternoon = »I eftermiddag,« gentog Kemal. »Så holder jeg øje med den.«
mandate-mail = Halv ti kommer en fuldmagt på mail: »Min mand, Kemal, kan få alle notater i min sag.« Under Leylas navn står der: i går klokken 19.40.
    .why = Fuldmagten er skrevet få timer efter de tyve minutter, på et sprog, Leyla endnu ikke læser breve på. Den kan godt være hendes ønske, men historien hænger ikke helt sammen. Det er grund til at spørge hende, når hun kan tale frit.
mandate-carsten = Underskriften ligner. Han kommer klokken elleve. Kan vi ikke bare ekspedere den?
mandate-lene = Hun læser jo ikke breve på dansk.
mandate-letter = Og så har du lovet ham en begrundelse i hendes Digital Post. Er det ikke ham, der læser den?
stop-and-ask = »Vi venter. Juristen ser på den, og jeg spørger Leyla alene.«
    .feedback = Hvor langt fuldmagten rækker, om den er hendes frie ønske, og om noget kan holdes tilbage, skal du ikke afgøre alene. At vente er ikke at sige nej.
stop-both = »Vi venter. Juristen ser på fuldmagten, og brevet stopper jeg nu.«
    .feedback = Du retter dit løfte, før det gør skade, og du afklarer rollen, før papirer går ud. Hvor langt fuldmagten rækker, og hvad Kemal kan få på skrift, er spørgsmål til en jurist. Et formelt brev, som han læser først, løser ingen af delene.
adult-signature = »Hun er voksen, og det er hendes navn. Jeg mailer notaterne.«
    .feedback = Du vil følge reglerne, og en fuldmagt betyder som udgangspunkt noget. Men hvor langt den rækker, er ikke afklaret, og der er konkrete tegn på, at Leyla måske ikke kunne sige nej. Fortrolige papirer må vente, til det er undersøgt; et sendt notat kan ikke kaldes tilbage.
without-minutes = »Jeg sender alt undtagen det om de tyve minutter.«
    .feedback = Et kompromis, der skal give ro. Men resten af sagen er også fortrolig, og du sender den, før fuldmagten og hendes ønske er undersøgt. Og hullet viser ham, hvor han skal spørge. Stop op, spørg Leyla, og få en jurist til at se på det hele.
not-valid = »Hun er presset. Jeg svarer ham, at fuldmagten ikke gælder.«
    .feedback = Der er grund til uro. Men du har ikke spurgt Leyla, og et pres, du tror på, er endnu ikke en oplysning i sagen. Hendes ønske skal afklares, når hun kan tale frit, og om fuldmagten gælder, bør en jurist se på. Du kan vente med at svare uden at sige nej.

scene-yesterday = Da notatet blev fundet frem
yesterday-lawyer = I orden. Juristen svarer inden onsdag. Kemal får besked.
yesterday-read = Mailen er sendt. To minutter senere kommer kvitteringen: læst.
yesterday-pages = Fem sider er sendt. Den sidste hedder side 6, og side 4 er der ikke.
yesterday-who = Kemal svarer efter et minut: »Hvem siger, at den ikke gælder? Har hun sagt det?«
yesterday-letter = Brevet med begrundelsen ligger i Leylas Digital Post. Åbnet klokken 9.52.
yesterday-slip = Sedlen, du skulle have haft: Leyla vil kun ringes op på sprogcentret, kvart over ti. Siger hun vogn 41, er der nogen, der lytter.
yesterday-page = Jeg skrev en side, mens du talte. Men notatet er jo på tre linjer.
yesterday-lines = Mit notat er på tre linjer. Jeg skammer mig lidt. Jeg kan huske det hele, men det var i går.
add-marked = »Lad det stå, og skriv resten under. Med dagens dato.«
    .feedback = Så kan alle se, hvad der er skrevet hvornår. Grundlag, hensyn, mildere skridt og omfang hører med, selv en dag for sent.
rewrite = »Ret det, så der står det, der skulle have stået.«
    .feedback = Indholdet bliver bedre, og det er det, du vil. Men nu kan ingen se, at det er skrevet efter klagen, og så ligner det noget, der er lavet til lejligheden. Lad det oprindelige stå, og marker tilføjelsen med dato.
leave-short = »Lad dem stå. Det uskrevne kan ingen bruge imod hende.«
    .feedback = Du tænker på, hvem der kan læse med, og det skal du gøre. Men uden et grundlag kan ingen se, om beslutningen var i orden, og den næste må begynde forfra. Skriv faktuelt, og få en jurist til at se på, hvem der kan få adgang.
name-it = »Skriv, hvad det er: psykisk vold. Så er grundlaget på plads.«
    .feedback = Det, Lene så, kan være tegn på det. Men du skal ikke afgøre skyld, og en dom kan ikke efterprøves af den næste. Skriv, hvem der sagde og gjorde hvad, og hvad der var prøvet. Det er grundlaget.

scene-empty-line = Da Leyla ikke var der
empty-teacher = Kvart over ti tager Leylas lærer telefonen på sprogcentret. »Hun er lige gået. Hendes mand kom og hentede hende. Hun bad mig sige noget om en vogn 41.«
empty-thought = Du har et mobilnummer, en adresse og en lærer, der venter på svar.
same-time-tuesday = »Tak. Sig til hende, når hun er alene, at jeg ringer tirsdag på samme tid.«
    .feedback = Du bliver på den vej, Leyla selv har sagt god for, og åbner den igen. Er du i tvivl om risikoen imens, kan sikkerhedskonsulenterne rådgive dig, uden at du siger, hvem det handler om.
text-her = Send en sms: »Ring til mig, når du kan tale frit.«
    .feedback = Du vil vise, at du er der. Men Kemal ser hendes telefon igennem, og »når du kan tale frit« siger mere, end du vil have sagt. Hold dig til den kontaktform, hun selv har valgt, også når det er svært at vente.
drive-there = Kør ud til adressen, og ring på. »Så ved jeg da, at hun er okay.«
    .feedback = Det er svært at sidde stille nu. Men hun har ikke bedt om et besøg, og det er hende, der skal forklare det bagefter. Ved akut fare ringer man 112. Ellers lægger du planen sammen med hende, og det kræver, at du når hende, hvor hun er tryg.

scene-line = Da linjen blev stille
line-slip = På Lenes gule seddel står der: sprogcentret, pausen kvart over ti, »vogn 41«, hvis nogen lytter. Du ringer med tolken på linjen.
line-school = Kvart over ti ringer du til sprogcentret med tolken på linjen.
line-silence = »Det er Leyla,« siger hun. Så bliver der helt stille.
    .why = Det kunne ligne frygt eller en, der lytter med. Men hun ventede bare på, at en lærer skulle gå. Ni år på en taxacentral har lært hende ikke at tale, før linjen er fri.
can-you-talk = »Kan du tale nu? Ellers siger du bare vogn 41.«
    .feedback = Først linjen, så spørgsmålene. Er der tegn på pres, skal hendes ønske afklares, når hun kan tale frit. Hun får også en vej ud.
about-the-mandate = »Kemal har sendt en fuldmagt. Er den dit eget ønske?«
    .feedback = Det er det rigtige spørgsmål, men det kommer for tidligt. Lytter nogen med, er svaret ikke frit, og så ved de, at du tvivler. Spørg først, om hun kan tale.
come-here = »Kom herind med det samme. Jeg finder et sikkert sted.«
    .feedback = Uroen er til at forstå, og tilbuddet kan blive rigtigt en dag. Men du har endnu ikke hørt, hvordan hun har det, eller hvad hun vil. En voksen borger bestemmer selv, om hun vil have hjælp. Er der akut fare, er det noget andet.

scene-her-turn = Da Leyla spurgte om sit ophold
her-turn-clear = Linjen er fri. Sådan spurgte jeg også, når nogen hviskede en adresse.
her-turn-wait = Vent. Der er en i døren. … Sådan. Nu kan du spørge igen.
her-turn-bag = Jeg har diktat om ti minutter. Må jeg fortælle først?
her-turn-plate = Fuldmagten lå ved min tallerken. Kemal læste den op på tyrkisk. Ingen spiste, før jeg havde skrevet under, og Emin var sulten.
    .why = Hun skrev under på en tekst, hun ikke selv kunne læse, mens barnet ventede på sin mad. Det siger noget om, hvor frit valget var. Hvad det betyder for fuldmagten, er et spørgsmål til juristen.
her-turn-card = Mit sundhedskort har han også. Men jeg har selv bedt ham hente min medicin.
    .why = At han har hendes kort, kan ligne kontrol. Her har hun selv bedt ham om et ærinde, og det siger hun, hvor hun kan tale frit.
her-turn-stay = Han siger, at hvis jeg laver ballade, mister jeg mit ophold. Er det rigtigt?
    .why = Frygten for at miste opholdet er blevet en grund til at tie. Frygt for at blive sendt væk nævnes blandt kendetegnene. Hvad der faktisk gælder, kan hverken Kemal eller du afgøre.
refer-stay = »Det gætter jeg ikke på. Skal jeg finde en jurist, du trygt kan tale med?«
    .feedback = Du gætter ikke, men viser vej. Udlændingeloven har en særlig bestemmelse om samlivsophør på grund af overgreb m.v., men vurderingen er udlændingemyndighedernes.
keep-stay = »Nej, det kan han ikke bestemme. Du mister ikke dit ophold.«
    .feedback = Det første er rigtigt: Kemal afgør det ikke. Resten ved du ikke. Der er en særlig bestemmelse om samlivsophør på grund af overgreb m.v., men udlændingemyndighederne vurderer det konkret. Et venligt løfte kan få hende til at handle på et forkert grundlag.
not-ours = »Det afgør udlændingemyndighederne. Det kan vi ikke svare på her.«
    .feedback = Det er rigtigt, og du gætter ikke. Men truslen bliver hængende, og hun ved ikke, hvor hun kan få et svar. Vis vej til juridisk rådgivning, og find ud af, hvornår hun trygt kan bruge den.
low-profile = »Så hold hellere lav profil, til du har fået permanent ophold.«
    .feedback = Du vil passe på hende. Men rådet bygger på, at Kemal har ret, og det ved du ikke. Det kan holde hende fast i noget, hun ikke behøver finde sig i. Henvis til juridisk rådgivning, så hun kan vælge på et rigtigt grundlag.

scene-allowed = Da hun spurgte, om det er forbudt
allowed-refer = Ja tak. En, der ved det.
allowed-keep = Er du sikker? Vil du skrive det til mig?
allowed-not-ours = Nej. Det er der ingen, der kan.
allowed-question = På centralen ville nogle kunder vide, hvor alle vogne var. Kontroltårnet, kaldte vi dem. Er det forbudt, når det er ens mand?
can-be = »Det kan det være. Jeg dømmer ikke, men ved, hvem du kan spørge.«
    .feedback = Du genkender det uden at dømme. Psykisk vold, herunder ved negativ social kontrol, kan være strafbar; skyld afgør politi og domstole. Du viser vej til hjælp.
it-is-violence = »Ja. Det hedder psykisk vold, og det er strafbart.«
    .feedback = Du tager hende alvorligt, og det er rigtigt. Men du har hørt lidt i en telefon, og det er ikke dig, der afgør, om noget er strafbart. Sig, at det kan være det, og vis vej til nogen, der kan rådgive hende. Så bliver hun ikke hængende på din dom.
every-couple = »Svært at sige udefra. Alle par har jo deres måde.«
    .feedback = Du vil ikke dømme et ægteskab, og det skal du heller ikke. Men hun spurgte om noget bestemt, og psykisk vold, herunder ved negativ social kontrol, kan være strafbar. Når det kaldes en privat sag, bliver hun alene med det. Genkend det, og vis vej.
report-him = »Jeg kan melde det for dig, så slipper du selv.«
    .feedback = Du vil løfte noget tungt for hende. Men det, hun fik, var endnu et valg, som andre træffer. En voksen borger bestemmer selv, om hun vil have hjælp, og hvilken. Er der akut fare, er det noget andet, og Emin er noget for sig.

scene-next = Da Leyla spurgte til onsdag
next-can-be = Godt. Så er det ikke kun mig, der har tænkt tanken. Må jeg få nummeret?
next-verdict = Så hurtigt? Du har jo kun hørt mig.
next-couple = Ja. Så glem det.
next-report = Nej. Den tur kører jeg selv, hvis den skal køres.
next-cups = Leyla siger ikke mere om det. I den anden ende skramler nogen med kopper.
next-wednesday = Onsdag kommer vi igen. Skal Kemal ud på gangen? Det er det værste gulv, han har lagt.
what-you-want = »Hvad vil du selv? Jeg vurderer det forfra på onsdag.«
    .feedback = Grundlaget skal vurderes på ny hver gang, og hendes ønske er det bedste sted at begynde. At hun selv kan klage, kunne du også have sagt.
complain-too = »Det ser vi på. Du kan selv klage over i går: til Carsten, Ankestyrelsen eller ombudsmanden.«
    .feedback = Hun får den samme vejledning som Kemal, hvor ingen andre hører det. Det er let at glemme, for det var hendes bisidder, der blev bedt om at vente ude. Hvad hun selv ønsker på onsdag, fik du næsten ikke spurgt om.
promise-out = »Nej, han kommer slet ikke med ind. Det lover jeg dig.«
    .feedback = Du vil give hende ro. Men du kan ikke love det på forhånd: En udelukkelse skal begrænses til det nødvendige, og grundlaget skal vurderes på ny hver gang. Du har heller ikke hørt, om det er det, hun vil have.
emin-translates = »Det ser vi på. Emin kan vel oversætte, til tolken kommer halv elleve?«
    .feedback = Du vil ikke spilde tiden. Men efter lov nr. 469 af 14/5/2025 må ingen under 18 bruges som tolk ved mundtlig kommunikation, medmindre det gælder noget uproblematisk, f.eks. tid og sted for en aftale. En samtale om praktik er mere end det. Her skulle en dreng på syv bære ordene mellem sine forældre.
no-more-doors = »Nej. Det gav uro, så vi holder det samlet.«
    .feedback = Du vil skåne hende for flere aftener som den i går. Men du har ikke spurgt, hvad hun selv ønsker, og hun kan tale frit lige nu. Hendes ønske vejer tungt, også når det er besværligt at følge.

scene-desk = Da Kemal hævede stemmen
desk-wish = »Ti minutter alene,« sagde Leyla. »Så skal han høre det fra mig.« Så ringede det ind.
desk-no-complaint = »Klage? Nej,« sagde Leyla. »Men jeg vil have ti minutter alene på onsdag. Så skal han ind og høre det fra mig.«
desk-never = »Slet ikke?« sagde Leyla. »Så er det mig, der skal forklare det om aftenen. Hver gang.« Så ringede det ind.
desk-ten = »Nå,« sagde Leyla. »Jeg havde ellers tænkt på ti minutter.« Så ringede det ind.
desk-seven = »Emin?« sagde Leyla. »Nej. Han er syv. Han skal ikke bære mine ord.« Du lovede at finde en anden tolk. Så ringede det ind.
desk-van = Gennem ruden kan du se Kemals varevogn. Leyla sidder på forsædet og ser lige frem.
desk-bench = Klokken elleve står Kemal ved skranken. Bag ham sidder Emin med en lille bog. Det er torsdag, midt i skoletiden.
desk-message = Nu opsøger I hende også. Hvad er det, I vil min kone?
desk-read = Jeg har læst det. Der står: God snak. Om hvad? Jeg vil have resten at se!
desk-papers = Jeg har en fuldmagt! Jeg går ikke uden papirerne!
desk-voice = Køen vender sig om. Han taler meget højt, men truer ingen.
lower-voice = »Jeg vil gerne tale med dig, men ikke så højt.«
    .feedback = Han er højrøstet, ikke truende, så du beder bare om ro. Adfærd er et spørgsmål for sig og har ikke noget med mistanken at gøre.
out-of-house = »Nu går du. Kom igen, når du kan tale ordentligt.«
    .feedback = Du vil passe på receptionisten og køen. Men han har hævet stemmen og ikke truet, og du har endnu ikke bedt ham dæmpe sig. Truende eller groft forstyrrende adfærd kan begrunde, at han bortvises. Hvor grænsen går, er ikke fastlagt, men en opfordring først er det mildeste.
think-of-emin = »Tænk på Emin. Det er jo også ham, vi er bekymrede for.«
    .feedback = Det er sandt, og du siger det, fordi drengen sidder lige der. Men nu har du sagt bekymringen til den, den handler om, foran barnet og en hel kø. Det kan gå ud over både Emin og Leyla. Bekymringen hører til i en underretning og ikke ved skranken.
three-lines = »Her er Lenes tre linjer. Resten må vente på juristen.«
    .feedback = Det virker som en god måde at få ro på. Men rollen er ikke afklaret, og du udleverer et papir, fordi der bliver råbt. De tre linjer siger desuden »God snak«, og så har han noget nyt at spørge om derhjemme.

scene-aside = Da han var faldet ned
aside-river = Min mor siger, at jeg taler hen over en flod.
aside-sorry = Kemal går et par skridt mod døren og bliver stående. Så sætter han sig ved siden af Emin. »Undskyld,« siger han ud i lokalet.
aside-emin = Bekymrede for Emin? Hvad er der blevet sagt om Emin?
aside-three-lines = God snak. Hvad er det for en god snak?
aside-afraid = Jeg er bange for at miste dem. Så. Nu har jeg sagt det.
aside-no = Skriv, at hun siger nej til den praktik. Og har I talt med hende i dag?
    .why = Han siger nej på hendes vegne, og hun har aldrig selv sagt det. I kontrakten står der det modsatte. At han er bange for at miste sin familie, gør ikke hans svar til hendes.
his-words = »Det noterer jeg som dine ord. Hvem jeg taler med, siger jeg aldrig.«
    .feedback = Bisidderens afvisning er ikke borgerens. Og du tier om, hvorvidt I har talt sammen: Svarer du én gang, bliver tavshed næste gang også et svar.
on-hold = »Så sætter vi praktikken på pause en måned.«
    .feedback = Du vil tage presset af familien. Men det er Leyla, der mister noget, og hun har ikke sagt nej. Hans afvisning er ikke hendes, og hun bør ikke stilles ringere, fordi han blev bedt om at vente ude.
ask-her-yourself = »Det må du spørge Leyla om, når hun er klar.«
    .feedback = Du giver ordet til Leyla og holder dig selv ude af det. Men du har ikke aftalt det med hende, og »når hun er klar« lyder, som om der er noget at fortælle. Så er det hende, der skal svare i aften. Sig hellere bare, at I aldrig oplyser den slags.
yes-briefly = »Ja, kort, men det handlede slet ikke om dig.«
    .feedback = Et roligt svar til en mand, der lige har vist, at han er bange. Men nu ved han, at I har talt sammen, og at hun har en vej til jer, han ikke kendte. At der har været en samtale, er også hendes at fortælle.

scene-slam = Da hånden ramte skranken
slam-hand = Kemals hånd rammer skranken, så blyanterne hopper. »I skulle nødig møde mig, når I har fri,« siger han til receptionisten.
    .why = Det er truende over for en medarbejder og alvorligt i sig selv. Men det viser ikke, hvordan han er over for Leyla, og det skal ikke blandes sammen med spørgsmålet om social kontrol.
slam-emin = Emin har lagt bogen fra sig og holder sig for ørerne. Carsten kommer ud fra sit kontor.
slam-carsten = Kemal. Jeg er Carsten, og det er mig, der læser klagen.
end-it = »Nu stopper vi. Gå hjem for i dag, så ringer Carsten klokken to om klagen.«
    .feedback = Truende adfærd kan begrunde, at en samtale afbrydes, og at nogen bliver bedt om at gå. Du gør det kort, uden at nævne gårsdagen, og du holder vejen åben for klagen. De to ting er hver sin sag.
quiet-please = »Kemal, jeg kan godt se, at du er vred, men dæmp dig, ellers afslutter jeg samtalen.«
    .feedback = Klart og roligt, og som regel er det nok at begynde dér. Men han har lige sagt noget truende til en kollega. Det kan begrunde, at du afbryder nu, og det skal også noteres for sig.
now-i-see = »Nu forstår jeg meget bedre, hvorfor Lene bad dig gå ud i går.«
    .feedback = Det er svært at holde tilbage, når man lige er blevet forskrækket. Men det, der sker ved skranken, er et hensyn til medarbejderne og skal vurderes for sig. Når du kobler det til i går, bliver en vred mand til et bevis, og det er han ikke.
hand-over = »Rolig nu. Du får papirerne, så du kan komme hjem med Emin.«
    .feedback = Du tænker på drengen og på at få ro. Men papirerne handler om Leyla, fuldmagten er ikke undersøgt, og truslen er nu blevet vejen til dem. De er fortrolige, også når det brænder på. Afbryd, og få din leder med.

scene-boy = Da I talte om Emin
boy-on-hold = Ringer du afbud til kørselskontoret? Er det så Leyla, der har bedt om det?
boy-two-o-clock = Jeg ringer til ham klokken to. Skranken og gårsdagen holder jeg hver for sig.
boy-name = På vej ud spurgte Emin, hvad du hed, og skrev det i bogen. Ligesom i maj.
    .why = Et barn, der skriver navne op, kan bare lege. Men det passer med det, Leyla fortalte i går: Bogen bruges til at holde rede på, hvem hun taler med. To iagttagelser, der er uafhængige af hinanden, er mere end én.
boy-lene = Leyla sagde det i går: Når Kemal arbejder, bliver Emin hjemme fra skole og skriver op, hvem hun taler med. Fem kroner for hvert navn.
    .why = Hun er næsten aldrig uden opsyn, og opsynet er hendes egen søn. Det rammer både hende og barnet, som mangler i skolen imens.
boy-carsten = Skolen må da have set, at han mangler. Hører det under os?
notify-today = »Jeg underretter i dag og skriver med, hvordan Leyla kan nås trygt.«
    .feedback = En dreng, der holdes hjemme for at vogte sin mor, kan have behov for særlig støtte. Er der grund til at antage det, skal der underrettes efter barnets lov § 133.
call-first = »Jeg ringer til børneafdelingen uden navn. Er det nok, underretter jeg.«
    .feedback = Det er godt at få råd, og det bliver til noget i dag. Men pligten venter ikke på et ja: Der er allerede grund til at antage, at Emin kan have behov for særlig støtte. Ring gerne, og underret under alle omstændigheder.
lenes-to-do = »Det var Lene, der hørte det, så hun tager den.«
    .feedback = Det lyder naturligt, for det var hende, Leyla sagde det til. Men nu ved du det også, og du har selv set bogen to gange. Efter Red Barnets omtale af den tidligere regel er pligten personlig. Når alle regner med hinanden, er der let ingen, der gør det.
talk-wednesday = »Jeg tager det op med dem begge på onsdag.«
    .feedback = Du vil være åben over for forældrene, og det er ofte godt. Men så venter Emin en uge, og Kemal får at vide, hvad Leyla har sagt. I æresrelaterede sager gennemgår man efter Aalborg Kommunes vejledning ikke underretningen med forældrene. Underret nu, og lad børneafdelingen vurdere resten.

scene-room = Onsdag, da du tilbød tid alene
room-floor = Onsdag klokken ti. Kemal prøver gulvet med skosålen. »Det knirker,« siger han.
room-ready = Jeg har spurgt hende hver aften, om hun er klar. Det er hun ikke, siger hun.
room-carsten = Carsten ringede. Han er ikke enig, men han hørte det hele.
room-stays = Jeg siger det med det samme: I dag bliver jeg siddende.
room-offer = Gennem tolken tilbyder du Leyla en del af samtalen alene, som du tilbyder alle.
room-yes = Ja tak. Ti minutter, om praktikken.
room-rises = Kemal rejser sig langsomt. »Ti minutter,« siger han til Leyla. »Så ser jeg på fugerne.«
room-sits = Vi har ingen hemmeligheder. Det mener hun ikke, og jeg går ingen steder.
    .why = Hun har lige selv svaret ja gennem tolken, og han svarer nej for hende. Sammen med det, der ellers er set, er det et konkret tegn på, at han hindrer hende i at komme til orde.
room-asked = Du beder ham venligt vente i kantinen i ti minutter. Kemal ryster på hovedet og bliver siddende.
room-no = Nej tak. Kemal kan godt blive.
as-she-says = »Så gør vi, som Leyla siger.«
    .feedback = Hendes svar vejer tungt. Går Kemal selv, er der ikke brug for en udelukkelse. Siger hun nej, så hold tilbuddet åbent. Bliver han siddende trods hendes ja, må du beslutte det.
ten-minutes = »Jeg har vurderet, at jeg taler med Leyla alene i ti minutter. Leyla, du kan få en anden med.«
    .feedback = Klart, kort og begrænset. Om det er rigtigt, kommer an på i dag: Har hun sagt ja, og bliver han siddende, selv om du har bedt ham vente, kan der være grundlag efter forvaltningslovens § 8, stk. 2. Rejser han sig selv, er det overflødigt. Har hun sagt nej, mangler de tungtvejende grunde; sidste uge kan ikke bære det alene.
all-together = »Vi tager det samlet i dag, så der falder ro på.«
    .feedback = Efter sådan en uge er ro et godt ønske. Har Leyla sagt ja til tid alene, gør du det om for hende, og det er hendes ønske, der vejer tungt. Har hun sagt nej, ender I det rigtige sted, men med din begrundelse og ikke hendes.
from-now-on = »Fra i dag taler jeg altid med Leyla alene først. Så ved alle, hvad der gælder.«
    .feedback = Faste rammer kan give ro. Men hver udelukkelse skal begrænses til det nødvendige og vurderes på ny. Det, der gælder altid, er desuden mere indgribende: Efter omstændighederne kan det være en afgørelse, og så gælder der andre regler. Tal med din leder, før noget bliver varigt.
as-we-agreed = »Ti minutter, Leyla, som du sagde i telefonen.«
    .feedback = Du vil støtte hende i det, hun selv bad om. Men at I har talt sammen, vidste Kemal ikke, og nu kan han finde vejen. Det, hun har sagt alene, er fortroligt, også når det er noget så lille. Et tilbud, som alle får, er nok.

note-nine = Leyla brugte ni af dem. »Jeg begynder på mandag,« sagde hun, da Kemal kom ind. »Det er mig, der siger det.«
note-sat = Kemal blev siddende. Leyla ventede lidt på, om der kom mere fra dig. Så tog hun kalenderen frem.
note-out-again = Kemal gik. Leyla sad og så på døren i ti minutter. »Jeg sagde jo nej,« sagde hun.
note-telephone = »I telefonen?« sagde Kemal. »Hvornår det?« Leyla så ned i bordet. Resten af samtalen svarede hun »ja«.
note-desk = Nu skal begge dage skrives ned. Hvad hører med, og hvem kan læse det?
note-call = Torsdag kl. 8.10: Kemal ringede, var utilfreds med at have ventet ude, spurgte til, hvad Leyla sagde, og ville klage.
    .feedback = Hvem henvendte sig om hvad og hvornår. Det er hans egne ord i referat, og han kan tåle at læse dem.
note-added = Tilføjet torsdag om onsdag: Kemal blev to gange bedt om at lade Leyla svare. Hun sagde ja til tid alene, han blev siddende. Ude i 20 min.
    .feedback = Hører med, hvis det blev skrevet torsdag. Grundlaget, de mildere skridt og omfanget står der, og enhver kan se, hvornår det kom til. Er det ikke skrevet torsdag, passer datoen ikke.
note-guided = Kemal er vejledt om leder, borgerrådgiver, Ankestyrelsen og Folketingets Ombudsmand.
    .feedback = Hører med, hvis han fik det hele at vide. Så kan andre se, hvilken vejledning der er givet. Fik han kun noget af det, må der ikke stå mere.
note-mandate = Fuldmagt modtaget torsdag. Omfang og adgang til notater afklares med jurist, før noget udleveres.
    .feedback = Hører med, hvis det er det, du satte i gang, og intet siden er udleveret. Det er et neutralt skridt og ikke en mistanke, og Kemal må gerne kunne læse det.
note-refused = Leyla har sagt nej til praktikken på kørselskontoret.
    .feedback = Det har Kemal sagt. Bisidderens afvisning er ikke borgerens. Skriv hellere, hvem der sagde hvad.
note-violence = Kemal udøver psykisk vold mod Leyla gennem sønnen.
    .feedback = Det kan være rigtigt, men det er en dom og ikke en iagttagelse. Skriv, hvad der er sagt og gjort og af hvem. Emin hører til i underretningen.
note-shout = Kemals opførsel ved skranken viser, at det var rigtigt at sende ham ud.
    .feedback = Det er to forskellige ting. Adfærden ved skranken kan noteres for sig, som den var. Den kan ikke bruges som grundlag for noget, der blev besluttet dagen før.
note-way = Leyla træffes bedst på sprogcentrets kontor torsdag kl. 10.15. Kodeord: »vogn 41«.
    .feedback = Skriv med tanke på, hvem der kan få adgang. Den sikre vej er kun sikker, så længe andre ikke kan læse om den. Får Kemal sagen, er den lukket. Spørg din leder, hvor sådan en oplysning kan stå.
note-afresh = Vurderet på ny onsdag og vurderes igen næste gang. Ingen udelukkelse fremover.
    .feedback = Hører med, så længe du ikke har besluttet noget varigt: Så ved den næste, at intet er afgjort på forhånd. Har du sagt, at noget gælder altid, passer det ikke.

ending-car-41 = Vogn 41
    .text = Mandag klokken ni sætter Leyla sig på kørselskontoret. Kemals klage blev behandlet. Han fik ikke medhold, men kommunen beklagede notatet. Juristen ser stadig på fuldmagten. Emin er tilbage i klassen, og børneafdelingen taler med begge forældre, hver for sig.

        Onsdag ringer Leyla til rådgivningen fra skolens kontor. Det er ikke løst, og det er hende, der kører.

        Næste gang vurderer du det forfra. Kemal har lovet at se på det gulv.
ending-half-way = Halvvejs
    .text = Du fortalte ikke for meget, og Emin er ikke glemt. Det er meget værd. Men noget blev ikke skrevet, ikke spurgt om eller ikke gjort færdigt, og det er Leyla, der venter på resten.

        Hun kommer igen i næste måned. Inden hun sætter sig, ser hun på dig, som man ser på en vogn, der har meldt sig ledig, men ikke er kommet frem.
ending-read-aloud = Læst op
    .text = Om aftenen læser Kemal op ved køkkenbordet. Noget har han fået at vide, noget har han på papir, og resten regner han ud.

        Torsdag er Leylas stol på sprogcentret tom. Kontoret har fået besked om, at hun ikke tager imod opkald. Jan på kørselskontoret spørger, om han skal holde pladsen lidt endnu. Du vil gerne sige ja. Du ved bare ikke, hvordan du skal spørge hende.
ending-five-kroner = Fem kroner
    .text = Leyla får måske sin praktik. Emin får ikke sin skole. I september underretter hans lærer: 31 dages fravær og en bog med navne, som han viste frem i frikvarteret.

        Dit navn står der to gange. Det første er fra maj.
ending-closed-door = Lukkede døre
    .text = Kemal skriver til Ankestyrelsen, ombudsmanden og avisen. Hans første sætning er, at døren blev lukket, og det er svært at sige ham imod.

        Leyla bliver bedt om en udtalelse, mens han ser på. »Jeg har ikke noget at klage over,« siger hun. Resten siger hun ikke, for nu lytter alle. Praktikken bliver udskudt, til sagen er afsluttet.
