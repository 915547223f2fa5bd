### Vejledningskataloget: det, som valgene i samtalerne bedømmes efter.
### Ordene er kursets egne. Intet her er ministeriets tekst, og intet er juridisk rådgivning.
### Hvor noget ikke står i en kilde, står der »kursets egen vurdering«.
### De samme id'er og attributter skal findes i locales/en/guidance.ftl og i guidance.ron.

## Principper: retten til en bisidder og dens grænser

principle-citizen-chooses-companion = Borgeren vælger selv sin bisidder
    .rule = Borgeren har som part ret til på ethvert tidspunkt af sagens behandling at lade sig repræsentere eller bistå af andre og vælger selv hvem. Det kan også være en ægtefælle eller samlever.
    .law = Forvaltningslovens § 8, stk. 1, 1. pkt.: »Den, der er part i en sag, kan på ethvert tidspunkt af sagens behandling lade sig repræsentere eller bistå af andre.«
    .source = Forvaltningslovens § 8, stk. 1, 1. pkt.; Justitsministeriets vejledning nr. 11740/1986, pkt. 38-40, og PAV 9.1.5.1; desuden DUKH og Dansk Socialrådgiverforening (kun begyndelsen læst)
    .mistake = Man beder borgeren begrunde, hvorfor der er en bisidder med, eller betragter en ægtefælle som mistænkelig i sig selv.
    .why = Det er lettere at høre, huske og svare, når man har én med, som man stoler på. Støtten er en ret og ikke noget, som borgeren skal bede om lov til.

principle-right-in-every-conversation = Retten gælder i enhver samtale
    .rule = Retten til at have en bisidder med gælder også ved samtaler, hvor der ikke træffes afgørelse. Det følger af et almindeligt forvaltningsretligt princip.
    .source = To juraklummer fra Dansk Socialrådgiverforening (kun begyndelsen læst); FOB 06.644, hvor ombudsmanden brugte samme målestok på behandlingssamtaler
    .caution = Det almindelige princip er kun kendt gennem andres omtale, ikke gennem en lovtekst.
    .mistake = Man tænker: »Det er jo bare en samtale, så reglen gælder ikke.«
    .why = Meget bliver i praksis lagt fast i samtaler, længe før der træffes en afgørelse. Derfor er støtten lige så vigtig dér.

principle-exclusion-needs-weighty-grounds = Udelukkelse kræver tungtvejende grunde
    .rule = En bisidder kan kun udelukkes, hvis borgerens interesse i bistand efter en konkret vurdering må vige for væsentlige hensyn til offentlige eller private interesser. Det kræver tungtvejende grunde og bør kun ske i ganske særlige tilfælde.
    .law = Forvaltningslovens § 8, stk. 2: »Bestemmelsen i stk. 1, 1. pkt., gælder ikke, hvis partens interesse i at kunne lade sig repræsentere eller bistå findes at burde vige for væsentlige hensyn til offentlige eller private interesser, eller hvor andet er fastsat ved lov.«
    .source = Forvaltningslovens § 8, stk. 2; FOB 06.644; forarbejdernes »ganske særlige tilfælde« er kendt gennem PAV 9.1.5.2, Skolelederforeningen og DUKH
    .mistake = Man udelukker bisidderen, fordi det er lettere eller hurtigere at tale alene med borgeren.
    .why = Retten til en bisidder er lovfæstet. Uro, irritation eller en dominerende tone er ikke nok; spørg dig selv, hvilket væsentligt hensyn der er tale om, og hvad det bygger på.

principle-protect-the-citizens-own-interest = Hensynet til borgeren selv kan begrunde udelukkelse
    .rule = Hensynet til borgeren selv er et privat hensyn, som kan begrunde udelukkelse, når bisidderen udnytter rollen til at modarbejde borgerens interesser, f.eks. ved negativ social kontrol. Der skal være tilstrækkeligt grundlag i den konkrete sag. Det er sikkert, at hensynet kan begrunde udelukkelse. Om kommunen har pligt til det, er mindre sikkert: Det siger én organisation, og kurset bedømmer derfor ikke efter dette princip, at man lader være.
    .source = Ministerens følgebrev (sagsnr. 2021-19184); professor John Klausen i A4 (2021). Ankestyrelsen ifølge HK (2023) om, at kommunen konkret skal overveje en begrænsning, når bisidderen ikke respekterer, at borgeren medvirker selv. Dansk Socialrådgiverforening mener, at der undertiden er pligt til at afvise eller begrænse
    .mistake = Man tror, at kun trusler mod medarbejderne kan begrunde udelukkelse, og gør derfor ingenting.
    .why = Retten til en bisidder er til for borgerens skyld. Når rollen bruges til at hindre borgeren i at komme til orde eller i arbejde, tjener den ikke længere sit formål.

principle-assess-each-case = Vurdér den enkelte sag – ingen husregler
    .rule = Vurderingen skal være konkret og individuel. En fast praksis, der afskærer bisiddere fra bestemte møder eller udelukker bestemte grupper, må antages at være i strid med forvaltningslovens § 8.
    .source = Ankestyrelsen om Esbjerg og Frederiksberg (kun kendt gennem andres omtale; udtalelserne er ikke læst); FOB 06.644; ministerens følgebrev
    .caution = Ankestyrelsens udtalelser er kun kendt gennem andres omtale. I FOB 06.644 accepterede ombudsmanden efter Dansk Socialrådgiverforenings gengivelse en fagligt begrundet praksis for en enkelt slags samtaler; princippet er sikkert, men grænsen er det ikke.
    .mistake = Man siger: »Hos os er ægtefæller aldrig med til samtalen.«
    .why = En husregel rammer også dem, der har allermest brug for støtten. Møder du en sådan regel, så følg loven i samtalen, og tag reglen op med din leder.

principle-facts-not-background = Byg på det, du ser og hører, ikke på, hvor folk kommer fra
    .rule = En mistanke skal bygge på konkrete holdepunkter i netop denne sag. Etnisk oprindelse, nationalitet, religion, køn, påklædning eller familierelation er ikke i sig selv et sagligt grundlag, hverken for en mistanke eller for at udelukke en bisidder.
    .source = Lov om etnisk ligebehandling, §§ 1 og 10 (om race og etnisk oprindelse; ordlyden af § 3 er ikke efterprøvet); at forvaltningen skal bygge på saglige hensyn og behandle ens sager ens, er almindelige grundsætninger, som ikke er læst i en kilde; artikler fra Ankestyrelsen og Cabi (kun begyndelsen læst)
    .mistake = Man læser et tørklæde, en accent eller en udenlandsk ægtemand som bevis – og overser den kontrollerende etnisk danske ægtefælle.
    .why = Former for social kontrol findes i alle samfund, og æreskodekser gælder kun i nogle familier. Den, der går ud fra folks baggrund, tager derfor fejl i begge retninger.

principle-least-intrusive-first = Det mindst indgribende middel først
    .rule = Kommunen skal vælge det mindst indgribende middel, der er tilstrækkeligt. Udelukkelse kommer først på tale, når mindre indgribende skridt er forsøgt eller må anses for utilstrækkelige eller utrygge for borgeren.
    .source = Det almindelige proportionalitetsprincip (Servicestyrelsens bog om retssikkerhed, kap. 3); Ombudsmandens Overblik #18 om begrænsning af kontakt (analogi)
    .caution = Princippet er sikkert, men en kilde, der siger det udtrykkeligt om § 8, stk. 2, kunne ikke læses, og stigen med ti trin er kursets egen vurdering.
    .mistake = Man går direkte til »Du må gå udenfor« ved den første afbrydelse.
    .why = Ofte er det nok at vende sig mod borgeren, vente og få en tolk på. De første seks trin på stigen kræver ikke grundlag i § 8, stk. 2, så længe de er frivillige eller blot er mødeledelse.

principle-limit-and-reassess = Begræns udelukkelsen, og vurdér på ny
    .rule = Udelukkelsen skal begrænses til det nødvendige: hellere en del af samtalen end hele samtalen, hellere én samtale end et forløb. Grundlaget skal vurderes på ny ved næste samtale.
    .source = FOB 06.644; Ombudsmandens Overblik #18, pkt. 2.4, og FOB 2014-5 om begrænsning af kontakt (analogi)
    .caution = Reglen er delvis udledt af sager om anden kontakt med myndigheder, så de nærmere krav ved § 8, stk. 2, er ikke sikre.
    .mistake = Man siger: »Han må aldrig komme med igen.«
    .why = I FOB 06.644 kunne bisidderen være med til nogle slags samtaler, men ikke til de ugentlige behandlingssamtaler. Det, der var nødvendigt i dag, er det måske ikke næste gang.

principle-another-companion-is-possible = Borgeren kan få en anden bisidder med
    .rule = Udelukkelse af en bestemt bisidder ophæver ikke borgerens ret til bistand. Borgeren bør vejledes om, at en anden kan medvirke, og samtalen kan om nødvendigt udsættes.
    .source = Kursets egen vurdering ud fra forvaltningslovens § 8, stk. 1, proportionalitetsprincippet og vejledningspligten i forvaltningslovens § 7
    .caution = Ingen læst kilde siger det udtrykkeligt; det er kursets egen vurdering.
    .mistake = Man fortsætter alene med en utryg borger uden at tilbyde en anden bisidder eller en ny tid.
    .why = Det er en bestemt person, der udelukkes, ikke støtten. En anden bisidder eller en ny dato kan være forskellen på en fri samtale og en tavs.

principle-personal-participation-keeps-companion = Personlig medvirken udelukker ikke bisidderen
    .rule = Myndigheden kan kræve, at borgeren medvirker personligt, når det er af betydning for sagens afgørelse. Borgeren kan fortsat have en bisidder med.
    .law = Forvaltningslovens § 8, stk. 1, 2. pkt.: »Myndigheden kan dog kræve, at parten medvirker personligt, når det er af betydning for sagens afgørelse.« Integrationslovens § 20, stk. 1: »Opfølgningen skal ske ved en individuel samtale.«
    .source = Forvaltningslovens § 8, stk. 1, 2. pkt.; PAV 9.1.5.2; Ankestyrelsen ifølge HK (2023); integrationslovens § 20, stk. 1
    .mistake = Man siger: »Samtalen er individuel, så du skal gå ud.«
    .why = At samtalen er individuel, betyder, at borgeren selv skal deltage – ikke at borgeren skal sidde alene.

principle-clarify-the-role = Afklar den medbragtes rolle fra start
    .rule = Afklar fra start, om den medbragte er bisidder eller partsrepræsentant. En bisidder støtter under mødet, men træder ikke i borgerens sted; det gør en partsrepræsentant som udgangspunkt. Kommunen afgør, om der skal fremlægges fuldmagt.
    .source = Ombudsmandens Overblik #6; Justitsministeriets vejledning nr. 11740/1986, pkt. 41; Cabi, »Bisidder eller partsrepræsentant« (alle tre: kun begyndelsen læst)
    .mistake = Man giver ægtefællen papirer med hjem eller drøfter sagen med ham i telefonen, som om han var partsrepræsentant.
    .why = Rollen bestemmer, hvem du må give oplysninger, og hvem der kan handle for borgeren. Et venligt spørgsmål ved bordet forebygger mange fejl.

principle-companion-may-speak = Bisidderen må tale, men ikke svare for borgeren
    .rule = En bisidder må gerne sige noget, men må ikke afskære borgeren fra selv at medvirke. Sagsbehandleren kan lede samtalen og bede om, at borgeren selv svarer.
    .source = Dansk Socialrådgiverforening; Ankestyrelsen ifølge HK (2023); DUKH og en kommunal hjemmeside er mere tilbageholdende (delvis kun begyndelsen læst)
    .caution = Kilderne er uenige – Dansk Socialrådgiverforening giver bisidderen vid taleret, DUKH ingen selvstændig ret til at spørge uden accept – og begge yderpunkter, talforbud og at lade bisidderen svare for borgeren, er forkerte.
    .mistake = Man siger: »Du er bisidder, du må ikke sige noget.«
    .why = En god bisidder hjælper borgeren til selv at komme til orde. Aftal en rækkefølge i stedet for at forbyde bisidderen at tale.

## Principper: at finde ud af fakta og passe på borgeren imens

principle-ask-the-citizen = Spørg borgeren selv
    .rule = Spørgsmål stilles til borgeren. Bisidderens udsagn om borgerens ønsker, helbred eller rådighed må ikke lægges til grund som borgerens egne oplysninger uden at være afklaret med borgeren.
    .source = Officialprincippet, retssikkerhedslovens § 10, som omtalt i en ældre vejledning om rådighed og sanktioner; om personlig medvirken: Ankestyrelsen ifølge HK (2023)
    .caution = Hvor langt retssikkerhedslovens § 10 rækker i sager efter integrationsloven, er ikke efterprøvet, og vejledningen om rådighed er historisk.
    .mistake = Man noterer »borgeren ønsker ikke arbejde«, selv om kun ægtefællen har sagt det.
    .why = Sagen skal oplyses rigtigt, og det er borgerens egne svar, der tæller. Giv tavsheden tid, så borgeren selv kan nå at svare.

principle-provide-an-interpreter = Sørg for tolk, når der er brug for det
    .rule = Myndigheden skal sikre, at den kan forstå borgeren og blive forstået, og om fornødent stille tolkebistand til rådighed.
    .source = Forvaltningslovens § 7, stk. 1, og undersøgelsesprincippet ifølge ministersvar af 30/9/2014 (SOU, spm. 502) og 30/11/2017 (B 11, spm. 1); vejledning nr. 11740/1986, pkt. 32-36 (kun overskriften set)
    .mistake = Man siger: »Din mand kan jo dansk, så vi sparer tolken.«
    .why = Uden tolk ved hverken du eller borgeren, hvad der er forstået. Tag det praktiske nu, og bestil tolk til resten.

principle-no-minors-as-interpreters = Brug ikke mindreårige som tolke
    .rule = Personer under 18 år må ikke bruges som tolke ved mundtlig kommunikation, medmindre den drejer sig om et uproblematisk forhold. Tid og sted for et møde, åbningstider og lignende regnes for uproblematisk. Kurset går ud fra, at arbejde, helbred og penge ikke er det.
    .source = Lov nr. 469 af 14/5/2025, i kraft 1/7/2025 (den nye paragraf i integrationsloven er ikke set); SIRI's note fra juni 2025. Loven afløser bemærkningen i vejledning nr. 11740/1986, pkt. 39
    .mistake = Man lader en 16-årig oversætte om arbejde, helbred eller penge »bare denne ene gang«.
    .why = Et barn skal ikke bære forældrenes sag, og oversættelsen bliver usikker. Den unge må gerne hjælpe med at finde en ny tid.

principle-neutral-interpreter = Brug en neutral tolk
    .rule = Ved mistanke om negativ social kontrol bør der bruges en professionel, neutral tolk og ikke ægtefællen, slægtninge eller bekendte.
    .source = stoppartnervold.nu, råd til fagpersoner (udateret); Tolkeguide 2009 (kun overskriften set) og 2012 (uddrag); Dansk Flygtningehjælp (2016), at tolken ikke inddrages i en faglig vurdering; ministersvar af 12/11/2014 om helbredsvurdering af nye flygtninge og familiesammenførte (SOU, spm. 499)
    .caution = Det er sikkert som god praksis, men der er ikke fundet et almindeligt lovforbud mod voksne slægtninge som tolke.
    .mistake = Man stoler på en oversættelse fra netop den person, man er urolig for.
    .why = Den, der oversætter, bestemmer, hvad du får at høre, og hvad borgeren får at vide. En neutral tolk beskytter også en bisidder, der bare vil hjælpe.

principle-offer-time-alone = Tilbyd tid på tomandshånd
    .rule = Tilbyd på en rolig måde og som noget helt almindeligt, at en del af samtalen holdes på tomandshånd. Det er frivilligt for borgeren. Samtaler om vold føres kun med borgeren alene; kurset anbefaler det samme, når det handler om kontrol.
    .source = Socialstyrelsen (side opdateret 2015); stoppartnervold.nu (udateret); LOKK om en sag i Skive (Skive Folkeblad 2020); Social- og Boligstyrelsens anbefalinger (2022) om rutinemæssig opsporing gennem dialog (uddrag læst)
    .caution = At det retligt kun er et tilbud, og at det kræver grundlag i § 8, stk. 2, at fastholde det mod borgerens ønske, er kursets egen vurdering; en kampagneside taler om en ret for fagpersoner, men nævner ingen hjemmel.
    .mistake = Man spørger »Slår han dig?«, mens han sidder der, eller gør tid alene til et fast krav til alle.
    .why = Hvis den, der udøver volden, lytter med, kan det føre til mere vold. Når tilbuddet gives til alle, afslører det ingen.

principle-keep-suspicion-unspoken = Sig ikke mistanken højt
    .rule = Mistanken nævnes ikke over for bisidderen eller i bisidderens nærvær, og det, borgeren har fortalt alene, gengives ikke.
    .source = Socialstyrelsen (2015); Aalborg Kommunes actioncards om æresrelaterede sager (skrevet for sager om unge under 18 år; kun begyndelsen læst); tavshedspligten
    .mistake = Man siger: »Vi har mistanke om, at du kontrollerer din kone.«
    .why = Familiens viden om, at myndigheden er inde i billedet, kan få situationen til at spidse til derhjemme. Send heller ikke breve, sms'er eller mails, som andre i hjemmet kan læse.

principle-safety-first = Sikkerheden først
    .rule = Inden en bisidder udelukkes, overvejes borgerens sikkerhed under og efter samtalen. Ved akut fare kontaktes politiet på 112.
    .source = Socialstyrelsen (2015); CFBU ifølge Kommunen.dk (2023; kun begyndelsen læst); Faaborg-Midtfyn Kommune om 112; Social- og Boligstyrelsens anbefalinger (2022), hvor risikovurderingen laves af uddannet personale (uddrag læst). Det er anerkendt praksis og ikke en lovregel
    .mistake = Man tager et opgør ved bordet og vinder det, og borgeren kommer til at betale for det derhjemme.
    .why = Du ser dem i en time; resten af ugen er de alene sammen. Tænk hele vejen igennem, hvad dit skridt kan koste borgeren, før du tager det.

principle-work-with-the-citizen = Samarbejd med borgeren
    .rule = Indsatsen tilrettelægges sammen med borgeren. En voksen borger bestemmer selv, om der skal tages imod hjælp.
    .source = CFBU ifølge Kommunen.dk (2023); Danner; Skive Kommunes udtalelse; Socialstyrelsen om retssikkerhedslovens § 4 (om den gælder i sager efter integrationsloven, er ikke efterprøvet)
    .mistake = Man bestiller en plads på et krisecenter eller ringer til politiet, uden at der er fare, og uden at borgeren har sagt ja.
    .why = Et menneske, der er vant til, at andre bestemmer, har ikke brug for endnu én, der gør det. Vær parat til at blive afvist, og lad døren stå åben. Akut fare og hensynet til børn er noget for sig.

principle-get-sparring = Søg sparring
    .rule = Drøft tvivl med leder og faglige specialister. Sikkerhedskonsulenterne kan altid rådgive anonymiseret; konkret sagssparring kræver som udgangspunkt borgerens samtykke.
    .source = MÆRK om sikkerhedskonsulenterne; stoppartnervold.nu (udateret); interview fra CFBU om Københavns vejledere (2023; kun begyndelsen læst)
    .mistake = Man afgør det hele alene i døråbningen eller sender alle sagens oplysninger videre uden samtykke.
    .why = To par øjne ser bedre, hvad der er tegn, og hvad der er uro. Uden samtykke fortæller du historien uden navn og kendetegn.

## Principper: at beslutte, fortælle, notere og følge op

principle-tell-it-clearly = Sig beslutningen klart og venligt
    .rule = Udelukkes bisidderen, meddeles beslutningen til borgeren klart, venligt og sagligt med en sand og neutral begrundelse. Det bør fremgå, hvilken del eller hvilken samtale den omfatter, og at borgeren kan have en anden med.
    .source = Analogi fra Ombudsmandens Overblik #18, pkt. 2.4 (kun delvis læst); i øvrigt kursets egen vurdering
    .caution = Særlige krav til meddelelsen ved § 8, stk. 2, kunne ikke læses, så rådet er kursets egen vurdering ud fra lignende sager.
    .mistake = Man finder på en falsk begrundelse (»der er kommet nye regler«) eller holder en tale om kultur.
    .why = En kort og sand sætning kan gentages af alle bagefter uden at skade nogen. En opdigtet grund bliver gennemskuet og koster tillid.

principle-know-the-kind-of-decision = Kend beslutningens karakter
    .rule = Udelukkelse fra en enkelt samtale må formentlig normalt anses for en procesledende beslutning. En indgribende og varig begrænsning kan efter omstændighederne være en afgørelse, så reglerne om partshøring, begrundelse og klagevejledning gælder.
    .source = FOB 2010 20-2 (begrænset kontakt: ikke en afgørelse); FOB 2010-20-3 (tre års forbud mod at møde op på rådhuset: en afgørelse); Ombudsmandens Overblik #4 (kun begyndelsen læst)
    .caution = Ingen læst kilde siger det om § 8, stk. 2, selv, og grænsen kan være tvivlsom; begge yderpunkter, et formelt brev hjem og slet intet notat, er forkerte.
    .mistake = Man sender en fuld formel afgørelse hjem, hvor andre kan læse den, eller skriver ingenting, »for det var jo ikke en afgørelse«.
    .why = Den sikre vej er altid en kort begrundelse, altid et notat og klagevejledning, når begrænsningen er væsentlig, eller nogen spørger. Varer den ved, så spørg din leder eller en jurist.

principle-record-the-basis = Notér grundlaget
    .rule = Der gøres snarest muligt notat om det faktiske grundlag, de inddragede hensyn, de forsøgte mindre indgribende skridt og beslutningens omfang.
    .source = Offentlighedslovens § 13, stk. 1 og 2, i afgørelsessager (kun begyndelsen af håndbogen læst); FOB 06.644 (god forvaltningsskik); FOB 2010-20-3; FOB 2014-5, som omtalt i Overblik #18
    .mistake = Man skriver »Bisidder gik undervejs« eller kun »dårlig stemning«.
    .why = Uden notat kan ingen se bagefter, om der var grundlag, og den næste sagsbehandler må begynde forfra. Uden for afgørelsessager gælder der i visse tilfælde uskrevne regler om notat; skriv hellere end at lade være.

principle-observations-not-diagnoses = Skriv iagttagelser, ikke diagnoser
    .rule = Skriv notatet faktuelt og neutralt: hvem der sagde og gjorde hvad. Overvej, hvem der kan få adgang til notatet, f.eks. en ægtefælle med fuldmagt eller adgang til borgerens digitale post.
    .source = Kursets egen vurdering ud fra notatpligten, tavshedspligten og Aalborg Kommunes råd om risiko; Ombudsmandens Overblik #6 om partsrepræsentantens adgang til sagen (kun begyndelsen læst)
    .caution = Det er kursets egen vurdering, og om og hvordan aktindsigt kan afslås over for en kontrollerende partsrepræsentant, er ikke afklaret – stop op, og spørg en jurist.
    .mistake = Man skriver: »Typisk muslimsk ægtemand, meget kontrollerende.«
    .why = En iagttagelse kan efterprøves af andre; en etiket kan ikke. Og det, du skriver, kan blive læst af den, det handler om.

principle-guide-about-complaints = Vejled om klagemuligheder
    .rule = Vejled, når der spørges, eller når begrænsningen er væsentlig: Spørgsmålet kan rejses over for kommunen (leder, borgerrådgiver), det kommunale tilsyn (Ankestyrelsen) og Folketingets Ombudsmand. Er der truffet en afgørelse, skal du have afklaret, hvilken klagevejledning der skal følge med.
    .source = Forvaltningslovens § 7 (vejledningspligt) og § 22 (begrundelse); tilsynssager om bisiddere kun kendt gennem andres omtale. Ordlyden af §§ 24-25 om bl.a. klagevejledning er ikke læst
    .caution = Klagevejen ved en procesledende udelukkelse efter § 8, stk. 2, i integrationssager er ikke efterprøvet, og lovens regler om klagevejledning er ikke læst.
    .mistake = Man siger: »Det kan du ikke klage over.«
    .why = Afvis ikke en klage i døren. Sig, hvor spørgsmålet kan rejses, og undersøg resten.

principle-confidentiality = Hold fortrolige oplysninger for dig selv
    .rule = Fortrolige oplysninger om borgeren må ikke videregives uberettiget, heller ikke til en ægtefælle (forvaltningslovens § 27 og straffelovens § 152).
    .source = Ombudsmandens Overblik #19 og #6 (af #6 kun begyndelsen læst); straffelovens § 152 er set i lovforslaget fra 1985. Ordlyden af forvaltningslovens § 27 er ikke læst
    .mistake = Man siger til den ventende ægtefælle: »Vi talte om krisecenter.«
    .why = Det, borgeren siger alene, hører borgeren til. At oplysninger kan drøftes, mens bisidderen hører på det, i det omfang borgeren er indforstået, er kursets egen vurdering.

principle-notify-about-children = Underret ved bekymring for børn
    .rule = Får medarbejderen kendskab til eller grund til at antage, at et barn under 18 år kan have behov for særlig støtte eller har været udsat for overgreb, skal kommunen underrettes (barnets lov § 133).
    .source = Barnets lov § 133 ifølge Frederiksberg Kommune; Aalborg Kommunes actioncards (kun begyndelsen læst); Red Barnet om den tidligere regel i servicelovens § 153
    .mistake = Man tænker: »Det er kun jobsagen, jeg har.«
    .why = Ifølge Red Barnets omtale af den tidligere regel er pligten personlig; at du kun har jobsagen, ændrer ikke på den. I æresrelaterede sager gennemgås underretningen efter Aalborg Kommunes actioncards ikke med forældrene.

principle-recognise-do-not-judge = Genkend, vejled og henvis – døm ikke
    .rule = Psykisk vold, herunder ved udøvelse af negativ social kontrol, kan være strafbar (straffelovens § 243). Sagsbehandleren skal ikke afgøre skyld, men kunne genkende, vejlede og henvise.
    .law = Indsat i straffelovens § 243 ved lov nr. 415 af 13/3/2021: »herunder ved udøvelse af negativ social kontrol,«
    .source = Lov nr. 415 af 13/3/2021, § 1, nr. 3 og 4; straffelovens § 243 (om den er ændret siden 2021, er ikke efterset); Det Kriminalpræventive Råds eksempler fra lovens bemærkninger
    .mistake = Man siger: »Det er jeres private sag«, eller tænker, at »det er kulturelt betinget«.
    .why = At nægte en ægtefælle at søge arbejde, at styre pengene og at isolere eller overvåge nævnes som eksempler i lovens bemærkninger. Skyld er en sag for politi og domstole; din opgave er at se det og vise vej til hjælp.

principle-no-harm-from-the-companion = Bisidderens ord må ikke skade borgeren
    .rule = Bisidderens afvisning af job eller tilbud er ikke borgerens afvisning. Vejledning om pligter og konsekvenser skal gives, så borgeren selv forstår den.
    .source = Ankestyrelsen, Nyt fra Ankestyrelsen nr. 2, april 2016, om vejledning før sanktion (aktivlovens § 35); overførslen hertil er kursets egen vurdering
    .caution = Kilden handler om vejledning før sanktioner; at det samme gælder, når bisidderen taler, er kursets egen vurdering.
    .mistake = Man starter en sanktionssag på det, ægtefællen har sagt.
    .why = Ellers straffes borgeren for andres ord – og måske netop for kontrollen. Borgeren må heller ikke stilles ringere, fordi en bisidder er blevet udelukket.

principle-refer-residence-questions = Henvis spørgsmål om ophold
    .rule = Frygter borgeren at miste sin opholdstilladelse ved brud, henvises til juridisk rådgivning. Udlændingeloven har en særlig bestemmelse om samlivsophør på grund af overgreb m.v., men vurderingen er udlændingemyndighedernes.
    .source = Udlændingelovens § 19, stk. 7, ifølge Lev Uden Vold; ændret ved L 196 (2024-25), betænkning og ministerens tale. Detaljerne ændrer sig og er ikke efterprøvet
    .mistake = Man siger: »Du mister jo ikke opholdet« eller »Så bliver du sendt hjem«.
    .why = Et hurtigt svar kan få borgeren til at blive i en farlig situation eller til at gå på et forkert grundlag. Sig, at der er regler for det, og vis vej til én, der kender dem.

principle-disruption-is-its-own-ground = Forstyrrende adfærd er et særskilt grundlag
    .rule = Truende eller groft forstyrrende adfærd kan begrunde, at mødet afbrydes, eller at bisidderen bortvises. Det er et hensyn til offentlige interesser og skal ikke blandes sammen med mistanke om social kontrol.
    .source = Forvaltningslovens § 8, stk. 2 (»offentlige … interesser«); Ombudsmandens Overblik #18 (analogi); en privat bisidderorganisations hjemmeside (svag kilde)
    .caution = Grundlaget bygger på lovens ord og en analogi; ingen læst afgørelse fastlægger, hvor groft det skal være.
    .mistake = Man kalder enhver vred eller insisterende bisidder »kontrollerende«.
    .why = En bisidder, der spørger til hjemlen og står fast, gør sit arbejde. Bed om ro, hold en pause, og vurdér trusler for sig.

principle-weigh-the-citizens-wish = Vej borgerens eget ønske
    .rule = Borgerens ønske om at beholde bisidderen vejer tungt. Er der konkrete tegn på pres, søges ønsket afklaret, når borgeren kan tale frit.
    .source = Kursets egen vurdering ud fra forvaltningslovens § 8 og rådet om tid på tomandshånd; ministerens følgebrev viser kun, at udelukkelse er tænkt mulig, når borgeren er udsat for kontrol
    .caution = Ingen læst kilde siger det i disse ord; det er kursets egen vurdering.
    .mistake = Man tager et »ja, han må gerne være her« med sænket blik som det sidste ord i sagen – eller tilsidesætter et klart og frit ønske.
    .why = Et ønske, der er sagt i bisidderens nærvær, er ikke altid frit; men et klart og frit ønske skal respekteres, også når du selv ville have valgt anderledes.

principle-follow-up = Følg op
    .rule = Aftal næste skridt, en sikker kontaktform og en ny vurdering ved næste samtale.
    .source = God praksis ud fra råd om sikkerhed fra stoppartnervold.nu (udateret), Socialstyrelsen (2015) og Aalborg Kommune (kun begyndelsen læst)
    .mistake = Man vender aldrig tilbage til det.
    .why = Den, der har antydet noget én gang, holder øje med, om du hørte det. Spørg, hvordan du kan kontakte borgeren, uden at andre læser eller lytter med.

principle-time-alone-is-her-choice = Et frit ja til tid alene er borgerens eget valg
    .rule = Siger borgeren frit ja til tid alene, er det borgerens eget valg, og bisidderen har ingen egen ret til at blive. § 8, stk. 2, skal bruges, når borgeren vil have bisidderen med eller ikke kan svare frit. Et ja er kun frit, når der er spurgt åbent og uden pres, og borgeren ved, at det er i orden at sige nej og at få en anden med. Et svar givet over for den, der måske kontrollerer borgeren, ved du ikke, om er frit. Er du i tvivl, så følg den strenge læsning, og skriv i notatet, hvis valg det var.
    .law = Forvaltningslovens § 8, stk. 1, 1. pkt.: »Den, der er part i en sag, kan på ethvert tidspunkt af sagens behandling lade sig repræsentere eller bistå af andre.«
    .source = Ordlyden af forvaltningslovens § 8, stk. 1; Justitsministeriets vejledning nr. 11740/1986, pkt. 40, om at parten kan vælge kun at lade sig bistå under en del (uddrag læst); den grønlandske ombudsmands myndighedsguide #6 om en tilsvarende regel (uddrag læst); ministerens følgebrev
    .caution = To læsninger er mulige. Efter den første udfører du borgerens valg, når du beder bisidderen vente, og § 8, stk. 2, er ikke i brug. Efter den anden er det en udelukkelse, så snart bisidderen må gå mod sin vilje, og den kræver tungtvejende grunde. Ingen læst kilde afgør det. Kurset fejler ingen på dette princip, og i tvivl vælger det den strenge læsning. En jurist bør afgøre det.
    .mistake = Man tager et ja som en adgangsbillet og glemmer turen hjem, eller man lader bisidderens nej gælde, selv om borgeren klart har sagt ja.
    .why = Retten til en bisidder er borgerens. Den, der har bedt om at tale alene, skal ikke forhindres i det af den ret; den, der ikke kan svare frit, skal ikke miste den på et ja, der er sagt under et blik.

## Kilder: hvad de er, og hvor meget der er læst

source-S1 = Udlændinge- og Integrationsministeriet, ministerens følgebrev til kommuner og jobcentre, sagsnr. 2021-19184, akt-id 2049093 (brevet læst i sin helhed; selve vejledningen er ikke set)
source-S2 = Udlændinge- og Integrationsministeriet, nyhed 22/8/2022, »Udbredt social kontrol af ledige indvandrerkvinder: Nu giver minister en håndsrækning« (kun begyndelsen læst)
source-S4 = Kommunen.dk 2023, »Rapport: Jobrådgivere kan vende modstand til støtte ved at involvere udøvere af negativ social kontrol«, om CFBU (kun begyndelsen læst)
source-S9 = sn.dk/Ritzau, februar 2020, »Rapport: Ledige indvandrerkvinder føler pres…«
source-S10 = A4 Arbejdsliv/NB Beskæftigelse 4/2/2021, »Professor: Jobcentre kan afvise bisiddere, der udøver negativ social kontrol« (kun begyndelsen læst)
source-S11 = Forvaltningsloven §§ 6-8, danskelove.dk (paragrafferne læst i sin helhed)
source-S12 = Justitsministeriets vejledning nr. 11740 af 4/12/1986, pkt. 38-41, gengivet på aktivsocialraadgiver.dk (kun begyndelsen læst)
source-S13 = PAV 9.1.5.2, »Undtagelser«, statens personaleadministrative vejledning, pav.medst.dk (læst i sin helhed)
source-S13b = PAV 9.1.5.1, »Hvem kan repræsentere«, statens personaleadministrative vejledning, pav.medst.dk (læst i sin helhed)
source-S14 = DUKH, »Hvis du er bisidder eller partsrepræsentant«, dukh.dk (kun begyndelsen læst)
source-S15 = Dansk Socialrådgiverforening, »JURA: Alle har ret til en bisidder« (udateret; kun begyndelsen læst)
source-S16 = Dansk Socialrådgiverforening, »JURA: Kommuner skal i visse tilfælde afvise en bisidder« (2020 eller senere; kun begyndelsen læst)
source-S17 = Folketingets Ombudsmand, FOB 06.644 (resuméet læst i sin helhed)
source-S18 = Skolelederforeningen, »Retten til at møde med bisidder« (læst i sin helhed)
source-S19 = forvaltningsret.nu 4/5/2022 (M. Hertig) om Ankestyrelsens udtalelse om Esbjerg Kommune (en debattørs kommentar; kun begyndelsen læst)
source-S20 = HK 4/9/2023, »Hvornår må en borger lade sig repræsentere af en anden«, om Ankestyrelsen og Frederiksberg (efter alt at dømme læst i sin helhed)
source-S21 = Lov om etnisk ligebehandling (lovbekendtgørelse nr. 438 af 16/5/2012), §§ 1, 4 og 10; borger.dk om etnisk ligebehandling
source-S22 = Ankestyrelsen, »Nyt katalog skal hjælpe kommuner i sager om æresrelaterede konflikter« (kun begyndelsen læst)
source-S23 = Cabi, »Negativ social kontrol som barriere for beskæftigelse« (kun begyndelsen læst)
source-S24 = Servicestyrelsen, »Når ret skal være ret«, kap. 3 (læst i en kopi på yumpu)
source-S25 = Folketingets Ombudsmand, Overblik #18 (26/6/2019), begyndelsen og dele af pkt. 2.3-2.4; henviser til FOB 2014-5
source-S26 = Integrationslovens § 20, danskelove.dk (en lang begyndelse læst)
source-S28 = Folketingets Ombudsmand, Overblik #6, »Partsrepræsentation«, opdateret 27/3/2024 (kun begyndelsen læst; afsnit 5 om undtagelser og FOB 2024-7 er ikke læst)
source-S29 = Cabi, »Bisidder eller partsrepræsentant« (kun begyndelsen læst)
source-S30 = Lejre Kommune, »Hvad er mine rettigheder?« (børneområdet; et eksempel på en kommunes egen tekst)
source-S31 = Vejledning om rådighed og sanktioner, afsnit 1, retsinformation, id 142485 (historisk)
source-S32 = Folketinget, SOU, alm. del, svar på spørgsmål 502, 30/9/2014
source-S33 = Folketinget, svar på spørgsmål 1 til B 11 (2017-18), 30/11/2017
source-S34 = hjemmel.com, indholdsfortegnelse til vejledning nr. 11740/1986 (kun overskrifter)
source-S35 = Lov nr. 469 af 14/5/2025 (L 156, 2024-25), lovguiden.dk og elov.dk
source-S36 = SIRI, danskogproever.dk, juni 2025, om tolkning ved mindreårige
source-S37 = stoppartnervold.nu, »Du er fagperson« (kampagneside, udateret)
source-S38 = Integrationsministeriet, »Tolkeguide«, 2009 (kun indholdsfortegnelsen læst)
source-S39 = Folketinget, SOU, alm. del, svar på spørgsmål 499, 12/11/2014
source-S40 = Socialstyrelsen, »Mens volden står på« (opdateret 19/5/2015)
source-S41 = LOKK i Skive Folkeblad 15/2/2020 (en sag om partnervold, ikke en integrationssag)
source-S42 = Aalborg Kommune, actioncards om negativ social kontrol, fagfolk.aalborg.dk (kun begyndelsen læst)
source-S43 = Faaborg-Midtfyn Kommune, »Negativ social kontrol«
source-S44 = Danner, »For fagpersoner«
source-S45 = Skive Kommunes udtalelse, gengivet på et lokalpartis hjemmeside
source-S46 = Socialstyrelsen om retssikkerhedslovens § 4
source-S47 = MÆRK, »Sikkerhedskonsulenterne«, nc-maerk.dk
source-S48 = CFBU 31/1/2023, interview med en social kontrol-vejleder (kun begyndelsen læst)
source-S49 = Folketingets Ombudsmand, FOB 2010 20-2 (resuméet læst i sin helhed)
source-S50 = Folketingets Ombudsmand, FOB 2010-20-3 (resuméet læst i sin helhed)
source-S51 = Folketingets Ombudsmand, Overblik #4 (kun begyndelsen læst)
source-S52 = aktindsigtshaandbogen.dk om offentlighedslovens § 13 (lovteksten; kun begyndelsen læst)
source-S53 = Forvaltningslovens § 22, danskelove.dk
source-S54 = Folketingets Ombudsmand, Overblik #19
source-S55 = Lovforslag LSF 6 af 2/10/1985 (straffelovens § 152)
source-S56 = Frederiksberg Kommune om barnets lov § 133
source-S57 = Red Barnet om servicelovens § 153 (den tidligere regel)
source-S58 = Lov nr. 415 af 13/3/2021, § 1, lovguiden.dk
source-S59 = Lovforslag af 9/1/2019 (retsinformation, id 206365); miesonderkoch.dk om ordlyden efter ændringen
source-S60 = Det Kriminalpræventive Råd, dkr.dk
source-S61 = Ankestyrelsen, Nyt fra Ankestyrelsen nr. 2, april 2016 (sanktioner og vejledning)
source-S62 = Lev Uden Vold, »Opholdsgrundlag«
source-S63 = L 196 (2024-25), betænkning af 20/5/2025
source-S64 = L 196 (2024-25), 1. behandling, ministerens tale
source-S65 = oeokc.com, en privat bisidderordning (svag kilde)
source-S66 = Aarhus Kommune, Team for Æresrelaterede Konflikter
source-S67 = BT/Ritzau, februar 2020
source-S69 = Lev Uden Vold, nyhed om henvendelser i 2022
source-S70 = Aalborg Kommune, »Negativ social kontrol« (ældre side)
source-S71 = MÆRK, »Om os«, nc-maerk.dk
source-S72 = VISO, Social- og Boligstyrelsen, sbst.dk
source-S73 = Danner, danner.dk/fagfolk (ældre side)
source-S74 = Roskilde Kvindekrisecenter, teksten til servicelovens § 109 (ældre)
source-S75 = L 104 (2023-24), bilag 1
source-S76 = stoppartnervold.nu, om hjælp til den, der udøver vold
source-R1 = Justitsministeriets vejledning nr. 11740 af 4/12/1986, pkt. 40, aktivsocialraadgiver.dk, »Repræsentation – vejledning til forvaltningsloven«: parten »kan også vælge kun at lade sig repræsentere under en del af sagens behandling eller alene at lade sig bistå under møder« (kun dette punkt læst, i uddrag)
source-R2 = Ombudsmanden for Inatsisartut, myndighedsguide #6, ombudsmand.gl, om den tilsvarende grønlandske regel: En bisidder inddrages kun »i det omfang, at det er aftalt med parten« (uddrag læst; grønlandsk ret gælder ikke i Danmark)
source-R3 = Social- og Boligstyrelsen, »Anbefalinger til en kommunal indsats mod vold i nære relationer« (2022), social.dk, anbefaling 1 og 2 (uddrag læst)
source-R4 = Udenrigsministeriet, um.dk, »Ufrivilligt udlandsophold« (uddrag læst)
source-R5 = boernebortfoerelse.dk, »Hvornår er det en akut risiko?« (uddrag læst)
source-R6 = voldmodkvinder.dk, »Dokumentation« (uddrag læst)
source-R7 = Als Research, projektside om ægtefæller og slægtninge, der presser på for at komme med, alsresearch.dk (uddrag læst)
source-R8 = Social- og Integrationsministeriet, »Tolkeguide«, 2012 (uddrag læst; nyere end udgaven fra 2009)
source-R9 = Dansk Flygtningehjælp, traume.dk, 10/2/2016: Fagpersonen må ikke inddrage tolken i en faglig vurdering (uddrag læst)

## Tegn: intet enkelt tegn beviser noget; se efter et mønster

sign-answers-for-citizen = Svarer for borgeren
    .look = Bisidderen svarer på spørgsmål, der er stillet til borgeren, også når borgeren selv er ved at svare. Tegnet er kursets egen vurdering.
    .innocent = Borgeren er usikker på sproget, nervøs, syg eller traumatiseret eller hører dårligt; bisidderen er snakkesalig af natur; parret ser jobspørgsmålet som fælles.
sign-citizen-looks-for-permission = Ser til bisidderen før svaret
    .look = Borgeren ser hen på bisidderen, før der kommer et svar, som om der først skal gives lov. Tegnet er kursets egen vurdering.
    .innocent = Usikkerhed på sproget, nervøsitet eller mistillid til myndigheder; bisidderen er den, borgeren plejer at få støtte og oversættelse fra.
sign-corrects-the-citizen = Retter borgeren
    .look = Bisidderen retter eller omskriver det, borgeren selv har sagt, især om ønsker, arbejde og forholdene hjemme. Tegnet er kursets egen vurdering.
    .innocent = Borgeren husker en dato eller et ord forkert; bisidderen hjælper ivrigt med sproget; parret har talt sagen igennem på forhånd.
sign-falls-silent = Tier, når bisidderen er der
    .look = Borgeren taler frit og bliver tavs, når bisidderen kommer ind eller blander sig. Tegnet er kursets egen vurdering.
    .innocent = Træthed, nervøsitet, traume eller sygdom; emnet er skiftet til noget svært; borgeren synes, at bisidderen forklarer det bedre.
sign-wishes-change-in-presence = Ønsker skifter, når bisidderen er med
    .look = Borgeren har tidligere sagt ét om arbejde eller uddannelse og siger noget andet, når bisidderen sidder der. Tegnet er kursets egen vurdering.
    .innocent = Der er gået tid, og forholdene er ændret: børn, helbred, vagter; borgeren blev misforstået sidst, måske uden tolk; parret har talt om det og er enige.
sign-holds-papers-or-phone = Holder borgerens papirer, MitID eller telefon
    .look = Bisidderen har borgerens papirer, MitID eller telefon på sig og giver dem ikke fra sig, når borgeren bliver spurgt. Tegnet er kursets egen vurdering.
    .innocent = Borgeren har kort skolegang og har selv bedt om hjælp til det digitale; praktisk arbejdsdeling; bisidderen bærer bare tasken.
sign-shortens-the-translation = Oversætter lange svar kort
    .look = Borgeren taler længe, og bisidderen gengiver det som »ja« eller »nej«. Tegnet er kursets egen vurdering.
    .innocent = Bisidderen er ikke tolk og mangler ordene på dansk; han eller hun vil spare på din tid eller tror, at kun svaret tæller.
sign-pressed-to-attend = Har presset på for at komme med
    .look = Bisidderen har insisteret på at være med, eller bruger pladsen ved bordet til at modvirke, at borgeren kommer i arbejde.
    .innocent = Dårlig erfaring med kommunen; bekymring for en syg eller utryg borger; bisidderen kører bilen eller passer barnet imens.
sign-monitors-contacts = Overvåger telefon og beskeder
    .look = Bisidderen læser borgerens beskeder eller mails, følger med i opkald eller vil vide, hvem borgeren har talt med.
    .innocent = Parret deler telefon eller mail af praktiske grunde eller efter fælles aftale; borgeren har bedt om hjælp til at læse beskeder.
sign-limits-work = Begrænser, hvilket arbejde der må tages
    .look = Bisidderen siger nej til arbejde i det hele taget, til bestemte job eller til arbejdspladser, hvor der er mandlige kolleger.
    .innocent = Helbred, børnepasning, transport eller arbejdstider; et valg, som borgeren selv deler og kan forklare, når der kan tales frit.
sign-placement-broken-off = Job eller praktik afbrudt efter pres
    .look = Et job eller en virksomhedspraktik er holdt brat op, og noget peger på pres hjemmefra, f.eks. et opkald til arbejdspladsen.
    .innocent = Sygdom, et sygt barn, dårlige vilkår på stedet eller sprogvanskeligheder; arbejdsgiveren har selv stoppet forløbet.
sign-rumours-as-pressure = Rygter bruges som pres
    .look = Der henvises til, hvad andre vil sige, og frygten for sladder styrer, hvad borgeren tør sige ja til.
    .innocent = Almindelig sky for sladder i et lille samfund; borgerens eget ønske om at holde privatlivet for sig selv.
sign-never-alone = Aldrig alene
    .look = Borgeren er aldrig alene med andre, har ikke egen telefon eller eget MitID, kommer næsten ikke ud og har ingen kontakter.
    .innocent = Borgeren er ny i landet, har små børn, er syg eller bor langt fra alt; kender endnu ingen at besøge. Spørg til hverdagen.
sign-controls-money = Styrer pengene
    .look = Bisidderen eller familien holder borgerens bankkort eller løn, eller ydelsen går til en andens NemKonto, og borgeren skal bede om penge.
    .innocent = Parret har fælles økonomi og er enige om, hvem der passer regningerne; borgeren kender beløbene og kan selv bruge af dem.
sign-fear-of-being-sent-away = Frygt for at blive sendt væk
    .look = Borgeren er bange for selv at blive sendt til udlandet eller for, at et barn bliver det.
    .innocent = En planlagt ferie eller et familiebesøg; uvished om opholdsreglerne, som ingen har truet med. Undersøg det roligt og alene med borgeren.
sign-story-does-not-hang-together = Historien hænger ikke helt sammen
    .look = Forklaringer skifter, passer ikke med sagens oplysninger eller lyder, som om de er lært udenad. Vær nysgerrig, og spørg mere.
    .innocent = Dårlig eller manglende tolkning, traume, kort skolegang eller nervøsitet; sagens gamle notater kan også være forkerte.
sign-decides-for-citizen = Bestemmer over borgerens hverdag
    .look = En anden bestemmer, hvem borgeren må se, hvad borgeren må have på, og hvornår borgeren må gå ud.
    .innocent = En traditionel, men frit delt fordeling af roller; en fælles aftale om børn og tider, som borgeren selv kan forklare og ændre.
sign-threat-or-grip = Trussel eller hårdt greb
    .look = Bisidderen truer, griber fat i borgeren eller får borgeren til at rette ind med et blik eller et ord. Kilden nævner trusler og vold i yderste tilfælde; hvordan det viser sig i mødelokalet, er kursets egen vurdering.
    .innocent = En hånd, der trøster, og som borgeren selv tager imod; hårde ord, der er oversat forkert. Er du i tvivl, så sæt sikkerheden først.

## Stigen fra mindst til mest indgribende: kursets egen vurdering

ladder-turn-to-citizen = Vend krop og spørgsmål mod borgeren, hold en pause, og vent på svaret.
ladder-let-the-citizen-answer = Bed venligt bisidderen om at lade borgeren svare.
ladder-interpret-everything = Lad den professionelle tolk oversætte alt, også det, bisidderen siger på et andet sprog.
ladder-offer-time-alone = Tilbyd tid på tomandshånd som noget almindeligt og frivilligt.
ladder-natural-occasions = Brug naturlige lejligheder: en test, en rundvisning, en formular eller en pause. Snyd ikke nogen med opdigtede regler.
ladder-split-the-meeting = Del mødet op: Klar det praktiske med begge, og aftal en ny tid til resten. Brug kun telefonen eller en anden mødeform, hvis det er trygt.
ladder-call-in-help = Tilkald din leder eller en specialist.
ladder-exclude-from-a-part = Udeluk bisidderen fra et emne eller en del af samtalen. Fra dette trin kræves der grundlag i forvaltningslovens § 8, stk. 2 – medmindre borgeren selv frit har sagt ja til tid alene.
ladder-exclude-from-this-conversation = Udeluk bisidderen fra denne samtale, og tilbyd en anden bisidder eller en ny tid.
ladder-exclude-for-longer = Udeluk bisidderen i længere tid: kun sammen med din leder, dokumenteret og tidsbegrænset. Overvej, om det er en afgørelse.

## Eksempler på, hvad man kan sige: kursets egne ord

sample-role = »Velkommen. Jeg er glad for, at du har taget en med. Må jeg lige høre, om han er med som støtte i dag, eller om han har fuldmagt til at handle for dig?«
    .use = Ved starten, når borgeren har nogen med. Spørg borgeren, ikke den medbragte.
sample-rules-of-the-talk = »Det er dig, samtalen handler om, så jeg stiller spørgsmålene til dig. Din bisidder må gerne hjælpe dig undervejs, men jeg vil gerne høre dine egne svar.«
    .use = Ved starten, til alle, så ingen behøver at føle sig irettesat senere.
sample-interpreter = »Tolken oversætter alt, hvad der bliver sagt. Så kan I begge slappe af med det.«
    .use = Når tolken er med, og bisidderen ellers plejer at oversætte.
sample-let-the-citizen-answer = »Tak. Nu vil jeg gerne høre det fra Amina selv.«
    .use = Når bisidderen har svaret. Brug borgerens navn, se på borgeren, og vent.
sample-time-alone = »Jeg tilbyder alle at tale nogle minutter alene med mig. Har du lyst til det?«
    .use = Som et fast og frivilligt tilbud. Sig kun »alle«, hvis det passer.
sample-part-alone = »Jeg har vurderet, at jeg er nødt til at tale med Amina alene om det næste punkt. Du kan vente derude, og jeg henter dig bagefter. Amina, du kan få en anden bisidder med, hvis du ønsker det.«
    .use = Kun når der er grundlag for udelukkelse efter § 8, stk. 2, og borgerens sikkerhed er tænkt igennem.
sample-about-work = »Hvordan har du det med at skulle ud i arbejde?«
    .use = Alene med borgeren, når du har sikret dig, at ingen lytter med.
sample-who-decides = »Hvem bestemmer hjemme, hvad du må?«
    .use = Alene med borgeren, og kun hvis borgeren er tryg ved at tale nu.
sample-hard-to-say = »Er der noget, der er svært at sige, når andre er til stede?«
    .use = Alene med borgeren. Lyt, tro på borgeren, og pres ikke på; borgeren bestemmer tempoet.

## Notatets dele

skeleton-participants = Dato, deltagere og bisidderens rolle
skeleton-observations = Observationer: hvem der sagde og gjorde hvad
skeleton-own-words = Borgerens egne udsagn (alene eller med bisidderen til stede)
skeleton-interpreter = Tolk: hvem der tolkede, og hvordan
skeleton-milder-steps = Forsøgte mindre indgribende skridt
skeleton-assessment = Hensyn og vurdering, jf. forvaltningslovens § 8, stk. 2
skeleton-decision = Beslutning og omfang
skeleton-how-told = Hvordan beslutningen blev meddelt
skeleton-guidance-given = Vejledning, der blev givet
skeleton-agreements = Aftaler om kontakt og opfølgning (overvej, hvem der kan læse notatet)

## Hjælp: numrene står i guidance.ron og skal kontrolleres før brug

contact-emergency = Akut fare: politiet
    .about = Ved akut fare. Så kommer beskyttelsen før alt andet.
contact-police-114 = Politiet, når det ikke er et alarmopkald
    .about = Ved akut risiko for, at et barn føres ud af landet: ring straks. Politiet kan standse en udrejse. Nummeret står på en side, som kun er læst i uddrag.
contact-foreign-ministry = Udenrigsministeriet, om ufrivilligt ophold i udlandet
    .about = Om hjælp til den, der holdes i udlandet mod sin vilje. Det er ulovligt at tvinge en voksen til udlandet eller at sende et barn til et skadeligt ophold dér.
contact-family-reunification-hotline = Udlændingestyrelsens hotline
    .about = Om ufrivilligt ophold i udlandet, især for unge. Nummeret står på Udenrigsministeriets side.
contact-lev-uden-vold = Lev Uden Vold, national hotline
    .about = Om vold i nære relationer, også for mænd og for fagpersoner. Døgnåben, gratis og anonym ifølge kilder fra 2022-2023 og en udateret side.
contact-lev-uden-vold-legal = Lev Uden Vold, juridisk rådgivning
    .about = Juridisk rådgivning for fagpersoner, også på juridisk@levudenvold.dk. Oplysningerne er fra en udateret side.
contact-red = RED Rådgivning
    .about = Anonym døgnrådgivning om æresrelaterede konflikter og social kontrol. Nummeret er fra kommunale sider, en af dem med det ældre navn Etnisk Ung; RED's egen side er ikke læst.
contact-safety-consultants = Sikkerhedskonsulenterne
    .about = Gratis råd og risikovurdering til fagpersoner og borgere; holder til i København, Aarhus, Odense og Aalborg. De rådgiver kun. Kontakt findes gennem MÆRK.
contact-safety-consultants-north = Sikkerhedskonsulenterne, Region Nord
    .about = Lokale numre fra Aalborg Kommunes actioncards; de er mindre sikre end selve ordningen.
contact-maerk = MÆRK, Nationalt Center mod Æresrelaterede Konflikter
    .about = Rådgivning, rejsehold og kurser. En del af SIRI siden 1/1/2024. Telefonnummer er ikke fundet.
contact-viso = VISO, Social- og Boligstyrelsen
    .about = Gratis rådgivning til fagpersoner om æresrelaterede konflikter. Nummeret er fra en ældre kommunal side.
contact-danner = Danner
    .about = Har en side med råd til fagpersoner. Nummeret er fra en ældre side og skal kontrolleres.
contact-crisis-centres = Krisecentre (servicelovens § 109)
    .about = Ophold efter egen, også anonym, henvendelse eller gennem myndigheder; lederen beslutter. Nås gennem 1888. L 104 skulle udvide kredsen; vedtagelsen er ikke efterprøvet.
contact-dialog-mod-vold = Dialog mod Vold
    .about = For den, der selv udøver vold. Telefonnummer er ikke fundet.
contact-police-contact-persons = Politiets kontaktpersoner
    .about = Hver politikreds har en kontaktperson for æresrelaterede konflikter. Spørg det lokale politi.
contact-copenhagen-advisers = Københavns Kommune, social kontrol-vejledere
    .about = Internt tilbud, der rådgiver jobkonsulenter i kommunen/jobcentret; fra 2021. Kendt til og med 2023.
contact-aarhus-team = Aarhus Kommune, Team for Æresrelaterede Konflikter
    .about = Kommunalt team, hverdage kl. 8-15; ellers RED Rådgivning eller politiet. Telefonnummer er ikke fundet.
contact-discrimination-complaints = Klage over forskelsbehandling
    .about = For den, der mener sig forskelsbehandlet: Ligebehandlingsnævnet og Institut for Menneskerettigheder. Telefonnumre er ikke fundet.

## Hvad negativ social kontrol er

definition-negative-social-control = Negativ social kontrol
    .text = Social kontrol findes overalt og holder almindelige normer oppe. Den er negativ, når overvågning, styring, tvang eller sanktioner i betydelig grad hæmmer et menneskes liv, frie valg og rettigheder. I forhold til arbejde vil det sige, at retten til at arbejde og frit at vælge job helt eller delvis begrænses af ægtefælle, familie eller omgangskreds. Den spænder fra begrænsninger i tøj, venner og fritid til uddannelse, job, partner og skilsmisse og i yderste tilfælde tvang, trusler, vold eller udstødelse. Former for social kontrol findes i alle samfund på tværs af etnicitet, kultur, religion og status. Den negative beskrives især for kvinder, men mænd kan også være udsat. UddannelsesGuiden skriver om minoritetskvinder, at det oftest er ægtemænd, men også svigerforældre, sønner og andre kvinder, der udøver den. Intet enkelt tegn beviser noget: Se efter et mønster og efter en sammenhæng mellem bisidderens adfærd og borgerens mulighed for at deltage. Gengivet med kursets egne ord efter MÆRK, Ankestyrelsen, Als Research, UddannelsesGuiden og Cabi, de fleste kun læst i begyndelser eller uddrag.

## Fire trin i vurderingen

threshold-1 = Uro
    .text = En fornemmelse uden konkrete tegn. Vær nysgerrig, strukturér samtalen, og få en tolk på. Inddelingen er kursets egen vurdering.
threshold-2 = Konkrete tegn
    .text = Noget, du har set eller hørt, og som andre kunne have bemærket. Tilbyd tid på tomandshånd, søg sparring, og skriv notat. Inddelingen er kursets egen vurdering.
threshold-3 = Konkret grundlag
    .text = Holdepunkter for, at netop denne bisidder hindrer borgeren i at tale frit eller modarbejder borgeren. Delvis eller fuld udelukkelse kan være begrundet, når sikkerheden er tænkt igennem. Inddelingen er kursets egen vurdering.
threshold-4 = Fare
    .text = Beskyttelse kommer først: 112, krisecenter, sikkerhedskonsulenter. Hvordan mødet holdes, er underordnet. Inddelingen er kursets egen vurdering.

## Ord fra forvaltningsretten

term-bisidder = Bisidder
    .text = En person, som borgeren selv vælger at have med til støtte under et møde. Bisidderen træder ikke i borgerens sted.
term-partsrepraesentant = Partsrepræsentant
    .text = En person, der som udgangspunkt træder i borgerens sted i sagen, så langt fuldmagten rækker. Borgeren kan stadig skulle medvirke personligt.
term-afgoerelse = Afgørelse
    .text = En beslutning, hvor myndigheden fastlægger, hvad der skal gælde for en borger i en bestemt sag. Så gælder reglerne om partshøring, begrundelse og klagevejledning.
term-procesledende = Procesledende beslutning
    .text = En beslutning om, hvordan sagen eller mødet skal forløbe, uden at selve sagen bliver afgjort. Grænsen til en afgørelse kan være tvivlsom.
term-officialprincip = Officialprincippet
    .text = Myndigheden skal selv sørge for, at sagen er tilstrækkeligt oplyst. Det kaldes også undersøgelsesprincippet.
term-fuldmagt = Fuldmagt
    .text = Borgerens tilladelse til, at en anden handler for borgeren. Kommunen afgør, om den skal fremlægges; se efter, hvor langt den rækker.

## Slags handlinger: samme handling, samme bedømmelse

kind-silences-companion = Forbyder bisidderen at tale
kind-lets-answer = Lader borgeren svare
kind-asks-openly = Spørger borgeren åbent
kind-leads-the-answer = Lægger svaret i spørgsmålet
kind-asks-the-companion = Spørger bisidderen i stedet
kind-takes-companions-word = Tager bisidderens ord som borgerens
kind-gets-interpreter = Får en tolk på
kind-uses-as-interpreter = Lader bisidderen oversætte
kind-offers-time-alone = Tilbyder borgeren tid alene
kind-arranges-time-alone = Arrangerer tid alene uden borgerens valg
kind-rings-the-companion = Ringer til bisidderen om borgerens sag
kind-rings-others = Spørger andre om borgeren uden samtykke
kind-names-suspicion = Siger mistanken over for bisidderen
kind-passes-on = Fortæller bisidderen, hvad borgeren sagde alene
kind-gives-a-neutral-reason = Giver en sand og neutral grund
kind-invents-a-reason = Finder på en grund
kind-copy-to-companion = Giver borgerens papirer til bisidderen
kind-builds-on-background = Bygger på, hvor folk kommer fra
kind-seeks-sparring = Søger sparring
kind-thinks-of-the-evening = Tænker turen hjem igennem
kind-plans-with-citizen = Planlægger sammen med borgeren
kind-decides-for-citizen = Vælger for borgeren
kind-brings-back = Henter bisidderen ind igen
kind-excludes-part = Udelukker bisidderen fra en del
kind-excludes-all = Udelukker bisidderen fra resten
kind-excludes-later = Udelukker bisidderen fra kommende samtaler
kind-prepares-questions = Forbereder spørgsmål til borgeren
kind-clarifies-role = Afklarer bisidderens rolle
kind-skips-the-role = Springer rollen over
kind-moves-on-without-him = Går videre uden at hente bisidderen
kind-carries-on-without-him = Fortsætter, mens bisidderen er sendt ud
kind-settles-for-half = Nøjes med et halvt svar
kind-keeps-doubt-alone = Beholder tvivlen for sig selv
kind-explains-secrecy = Fortæller om tavshedspligten
kind-owns-the-mistake = Tager fejlen på sig
kind-repeats-her-words = Gentager borgerens ord
kind-gives-a-label = Sætter en etiket på
kind-asks-what-he-may-know = Spørger, hvad bisidderen må få at vide
kind-agrees-next-step = Aftaler næste skridt
kind-leaves-it-open = Lader opfølgningen stå åben
kind-forces-an-interpreter = Kræver tolk til det, der går uden
kind-tells-the-workplace = Giver arbejdspladsen helbredsoplysninger uden samtykke
kind-contacts-the-unsafe-way = Bruger en kontaktvej, som andre læser eller hører med på
kind-asks-if-it-is-safe = Spørger, om borgeren kan tale frit
kind-promises-exclusion = Lover på forhånd, at bisidderen skal ud
kind-refers-residence-question = Henviser spørgsmålet om ophold
kind-guesses-about-residence = Gætter på borgerens ophold
kind-goes-without-interpreter = Klarer sig uden tolk, hvor borgeren ikke kan følge med
kind-leaves-interpreting-to-choice = Lader borgeren vælge tolk, mens bisidderen hører på
kind-asks-straight-out = Spørger direkte til kontrol
kind-keeps-to-work = Holder sig til arbejdet uden at spørge, om det er trygt at tale
kind-offers-another-companion = Tilbyder en anden bisidder eller en ny tid
kind-refuses-without-a-reason = Afviser uden en grund, der kan gentages
kind-sends-him-to-ask = Henviser bisidderen til at spørge borgeren selv
kind-presses-after-a-no = Presser på for tid alene efter et nej
kind-follows-a-no = Retter sig efter et nej til tid alene
kind-asks-for-a-reason = Vil have en grund til bisidderen
kind-reports-about-child = Underretter om et barn
kind-keeps-from-reporting = Lader være med at underrette
kind-takes-it-to-the-parents = Tager bekymringen op med begge forældre i stedet for at underrette
kind-promises-silence = Lover at tie om alt
kind-guides-about-complaints = Vejleder om, hvor der kan klages
kind-denies-complaint = Siger, at der ikke kan klages
kind-puts-off-complaint = Tager imod klagen uden at vise vej
kind-offers-to-ring-the-family = Spørger, om familien må ringes op
kind-takes-the-usual-way = Bruger den sædvanlige vej uden at spørge, om den er tryg
kind-plans-to-exclude-later = Vil holde kommende samtaler uden bisidderen
kind-postpones = Udsætter og finder en ny tid
kind-goes-on-with-the-companion = Tager resten sammen med bisidderen
kind-calls-it-private = Siger, at det er en privat sag
kind-compares-the-papers = Sammenholder det, der står i sagen
kind-goes-to-the-home = Tager ud til hjemmet uden en aftale
kind-leaves-guidance-to-the-companion = Overlader vejledningen til bisidderen
kind-asks-for-quiet = Beder om ro
kind-breaks-off-for-noise = Stopper, fordi der er uro
kind-writes-no-answer = Skriver intet svar, så længe borgeren ikke selv har givet det

differs-excludes-part = Det afhænger af, hvad der er sket: Uden grundlag er det i strid med § 8, stk. 2. Er grundlaget der, mildere skridt prøvet og turen hjem tænkt igennem, er det i orden. Har borgeren selv sagt ja til tid alene, er der to læsninger (B35). Går bisidderen allerede selv, er en beslutning mere, end der skal til (B7).
differs-thinks-of-the-evening = Det afhænger af, hvad der skal tænkes igennem: Før en begrænsning, der er grundlag for, er det rigtigt. Er der ikke noget, borgeren skal beskyttes mod hos bisidderen, planlægger det en begrænsning, som ingen har bedt om (B7).
differs-arranges-time-alone = Det afhænger af, hvad der er sket: På forhånd eller med list er det i strid med, at tid alene er et tilbud. Har du lige set noget, der ikke er trygt, og er grunden sand, er en pause, der skiller de to, det mindst indgribende skridt.
differs-lets-answer = Det afhænger af, om hun har svaret. Har borgeren allerede sagt klart ja, og holder bisidderen fast i sit nej, skal hun sige det igen under hans øjne. Er aftenen tænkt igennem, er der et skridt, der hjælper hende mere.
differs-asks-openly = Det afhænger af, hvem der hører på. Er borgeren lige blevet stoppet af bisidderen, kan hun ikke svare frit på et åbent spørgsmål ved bordet. Alene mangler et ord om, hvorvidt det er trygt at tale.
differs-asks-straight-out = Det afhænger af, hvad spørgsmålet bygger på, og hvem der kan høre det. Har du selv set et greb, og sidder borgeren alene med dig, mangler der kun et ord om, hvorvidt det er trygt at tale. Er det et gæt, eller kan nogen lytte med, får borgeren et svar lagt i munden, som kan koste noget i aften.
differs-offers-another-companion = Det afhænger af, hvad der var at passe på. Er der konkrete tegn på pres, er det i orden at lade borgeren vælge en anden i stedet for at hente bisidderen ind. Er der ingen, er det kun en del af det: Den, borgeren havde valgt, sidder stadig udenfor uden grund.
differs-copy-to-companion = Altid i strid med reglerne, men ikke lige alvorligt. Aftalen er borgerens egen og handler om det, som begge har hørt ved bordet. Er det sagen, journalen eller det, borgeren har sagt alene, er det fortrolige oplysninger, og så er tavshedspligten brudt.
differs-excludes-all = Altid i strid med reglerne, men ikke lige alvorligt. Har borgeren valgt bisidderen, kræver det tungtvejende grunde at sende vedkommende ud (B3). Er personen ikke meldt som bisidder, mangler først spørgsmålet til borgeren (B1). Er grundlaget der, er det omfanget, der er galt (B8).
differs-uses-as-interpreter = Altid i strid med reglerne, men af hver sin grund: En under 18 år må ikke oversætte det, der betyder noget (B15). Er der noget i sagen, som ikke passer, skal det ikke være den pågældende, der gengiver borgerens ord (B16). Ellers mangler der en tolk, borgeren kan forstå (B14).
differs-takes-the-usual-way = Det afhænger af, hvem der læser med. Har bisidderen borgerens MitID eller telefon, eller er der tegn på, at andre skriver i borgerens navn, er det bisidderen, du skriver til. Er der intet af det, er Digital Post og telefon den almindelige vej, og så mangler der højst et spørgsmål.
differs-postpones = Det afhænger af, hvad der er sagt. Kan borgeren endnu ikke svare frit, er en ny tid det mildeste skridt. Har borgeren frit sagt ja, eller er der sket noget, der haster, bliver svaret udsat og borgeren sendt hjem uden en plan. Er der ikke noget at vente på, er det mere, end der skal til.
differs-goes-on-with-the-companion = Det afhænger af, hvad borgeren frit har sagt. Vil borgeren have bisidderen med, og taler intet imod, er det at følge et frit valg. Har borgeren frit sagt ja til tid alene, går det hen over det. Er borgeren ikke blevet spurgt, så svaret kan være frit, er det kun en del af det.
differs-calls-it-private = Det afhænger af, om noget er ubesvaret. Er der konkrete tegn på pres, lukker det døren for borgeren. Har borgeren selv forklaret det, er det rimeligt at lade hjemmet være i fred.
differs-excludes-later = Altid i strid med reglerne, for det næste møde kan ingen vurdere i dag (B8). Er der heller ikke grundlag i dag, eller bliver bisidderen lukket ude på forhånd uden en vurdering, mangler også de tungtvejende grunde (B3).
differs-invents-a-reason = Altid i strid med at give en sand grund (B22). Bliver bisidderen samtidig sendt ud, og er der ikke grundlag for det, mangler også de tungtvejende grunde (B3).
differs-contacts-the-unsafe-way = Altid i strid med at aftale en sikker vej (B34). Står der i beskeden, hvad borgeren har fortalt alene, når det frem til den, der ikke skal vide det, og så er det alvorligere (B18).
differs-breaks-off-for-noise = Det afhænger af, hvem der mister noget. Ingen er truet, og det mindste skridt er ikke prøvet (B7). Er det borgerens møde, går borgeren glip af det. Er det en samtale med bisidderen ved skranken, og er vejen til en klage åben, er det kun rækkefølgen og turen hjem, der mangler.
differs-sends-him-to-ask = Det afhænger af, om det er trygt at blive spurgt. Sidder borgeren selv ved bordet, har borgeren sagt, hvornår svaret kommer, og er der intet at frygte, er det borgerens egen nyhed, og så er det rigtigt at overlade den til borgeren. Er borgeren blevet hørt alene, flytter det spørgsmålene hjem og lader borgeren stå med dem.
differs-writes-no-answer = Det afhænger af, om borgeren er blevet hørt. Kom bisidderen bare med et forslag, der ikke blev til mere, og får borgeren en tid til selv at tale videre, er det nok. Har bisidderen svaret for borgeren, er sagen beskyttet, men borgeren går hjem uden at være hørt.
