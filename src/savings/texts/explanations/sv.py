"""Swedish."""

from __future__ import annotations

GROUPS = {
    "checks": "Kontroller",
    "trends": "Trender",
    "comparisons": "Jämförelsemetoder",
    "verdicts": "Slutsatser",
    "words": "Ord",
}

WORDS: dict[str, tuple[tuple[str, ...], str]] = {
    # Checks: a name for people, and what it asks, what passed and failed mean, what to do.
    "baseline_length": (
        ("Antal år före starten",),
        """Finns det tillräckligt många år före starten för att beräkna en trend? Kontrollen är godkänd med
        minst fem år. Med färre är den underkänd, eftersom en linje genom tre eller fyra årsbelopp följer
        tillfälligheter och knappast är bättre än en gissning. Ta då fram tidigare bokslut: annars är
        resultatet inte mycket värt, vad de andra kontrollerna än säger.""",
    ),
    "breaks": (
        ("Tidsseriebrott", "brott i uppgifterna", "nivåförändring"),
        """Har uppgifterna betytt detsamma hela tiden? Kontrollen är underkänd om fallet uppger att
        innebörden ändrades under de år som jämförs, eller om en årlig förändring före starten tydligt
        avviker från de andra. En del av inbesparingen kan då vara bokföring. Räkna om åren enligt en och
        samma definition, eller avsluta jämförelsen före ändringen. En långsam kursändring syns inte här.""",
    ),
    "declared_growth": (
        ("Uppgiven tillväxt mot åren före starten",),
        """Är den tillväxt som fallet uppger snabbare än tillväxten före starten? Kontrollen är godkänd om
        den uppgivna tillväxten stämmer med åren före, eller är lägre, vilket är försiktigt. Är den högre ser
        inbesparingen för stor ut. Sänk då tillväxten, eller ange varifrån den kommer. Fall som inte uppger
        någon tillväxt bedöms inte.""",
    ),
    "fit_before_start": (
        ("Överensstämmelse före starten", "överensstämmelse"),
        """Följde området jämförelseområdena före starten ungefär så väl som de följer varandra? Kontrollen
        är underkänd om avvikelsen är mer än 2,2 gånger så stor som den vanliga och över 1 %. De områdena
        säger då föga om detta. Välj mer lika områden, använd belopp per invånare eller ta metoden
        relative.""",
    ),
    "high_start": (
        ("Ovanligt hög nivå vid starten", "hög start"),
        """Var kostnaderna ovanligt höga under det sista året före starten? En insats inleds ofta just på
        grund av ett sådant år, och så höga kostnader sjunker ofta av sig själva, vilket ser ut som en
        inbesparing. Kontrollen är underkänd om året ligger tydligt över trenden för åren före. Beräkna
        trenden också utan det året (--baseline) och redovisa båda resultaten.""",
    ),
    "influence": (
        ("Enskilda års inflytande", "inflytande"),
        """Avgör ett enda år före starten resultatet? Varje år lämnas bort i tur och ordning, och den
        sammanlagda inbesparingen beräknas på nytt. Kontrollen är underkänd om den då byter tecken eller
        ändras med mer än hälften. Ta reda på vad som hände det år som nämns. Lämna bort året (nyckeln
        exclude) bara av ett skäl som du kan redovisa öppet; visa annars båda resultaten.""",
    ),
    "parallel_trends": (
        ("Parallella trender",),
        """Metoden ”differens i differenser” förutsätter att avståndet till jämförelseområdena var oförändrat
        före starten. Kontrollen är underkänd om området fjärmade sig snabbare än nästan alla
        jämförelseområden. Med färre än 19 områden går det inte att bedöma, och godkänt är inget bevis.
        Använd annars metoden relative eller synthetic-control. De andra metoderna behöver inte parallella
        trender.""",
    ),
    "placebo_in_space": (
        ("Placeboprov i andra områden",),
        """Samma metod prövas på områden där inget har gjorts: varje jämförelseområde sätts i tur och ordning
        i detta områdes ställe. Kontrollen är godkänd om högst 5 % av alla områden ligger lika långt från sin
        jämförelsenivå som detta. Annars uppstår en sådan skillnad ofta av en slump: påstå då ingen
        inbesparing. Med färre än 19 jämförelseområden går det inte att bedöma.""",
    ),
    "placebo_in_time": (
        ("Placeboprov i tidigare år",),
        """Samma metod prövas på en tid då inget hade gjorts: starten flyttas på prov till den sista
        tredjedelen av åren före. Kontrollen är underkänd om metoden där finner en klar inbesparing eller
        merkostnad, eller en som per år är lika stor som den verkliga. Det händer i ungefär hälften av de
        fall där inget sparades. Påstå då ingen inbesparing utifrån enbart dessa siffror.""",
    ),
    "projection_length": (
        ("Trendens räckvidd", "räckvidd"),
        """Sträcker sig trenden längre framåt än åren före starten sträcker sig bakåt? Åtta års bokslut bär
        en trend ungefär åtta år framåt; därefter blir ett litet fel i lutningen ett stort belopp. Är
        kontrollen underkänd, tala bara om de första åren, eller ta fram tidigare bokslut.""",
    ),
    "range_of_methods": (
        ("Metodernas spännvidd", "spännvidd"),
        """Inbesparingen enligt varje rimligt sätt: varje trend och jämförelsemetod, beräknad på olika delar
        av åren före starten, om inte dessa år själva motsäger den. Rapporten visar det lägsta, det mittersta
        och det högsta värdet. Kontrollen är godkänd om alla är ense om att mindre eller mer användes. Annars
        bör spännvidden anges, inte en siffra. Godkänt är inget bevis: även där inget sparades är sätten av
        en slump ense i ungefär vart tredje fall.""",
    ),
    "regression_to_the_mean": (
        ("Återgång till det vanliga", "återgång mot medelvärdet"),
        """Låg området ovanligt högt bland alla områden vid slutet av perioden före, och sjönk
        jämförelseområden som låg lika högt tillbaka av sig själva? Om båda stämmer är kontrollen underkänd:
        en del av inbesparingen kan vara en återgång till den vanliga nivån. Säg det intill siffran. Med
        färre än åtta jämförelseområden, eller kostnader på noll eller därunder, går det inte att bedöma.""",
    ),
    "relative_drift": (
        ("Ändring gentemot jämförelseområdena",),
        """Steg eller sjönk områdets kostnader redan före starten i förhållande till jämförelseområdena, och
        beror resultatet på om ändringen fortsatte? Kontrollen är underkänd om det gör det och ändringen
        måste ha varat längre än den syntes. Ange båda beloppen, ta reda på vad som låg bakom och tala bara
        om de första åren. Endast metoden relative prövas.""",
    ),
    "spill_over": (
        ("Insatser i jämförelseområdena",),
        """Hade jämförelseområden en egen insats vid samma tid? Kontrollen är underkänd om något av dem är
        kommunen i ett annat fall i samma mapp som hade börjat. Gjorde de något liknande ser inbesparingen
        här för liten ut: lämna bort dem (jämförelsens nyckel exclude). Godkänt betyder bara att inget sådant
        fall finns i mappen, så hör dig för.""",
    ),
    "trend_inside_interval": (
        ("Trenden inom intervallet",),
        """Ligger rapportens trend inom det kalibrerade intervallet, som kommer från en egen trend som
        anpassar sig efter siffrorna? Kontrollen är underkänd om ett år eller summan ligger utanför: åren
        före ger då knappast skäl att vänta sig sådana kostnader. Hänvisa till intervallet, inte till
        siffran, eller välj trenden structural. Läroboksintervallet rymmer alltid sin egen trend.""",
    ),
    # Trends: their names are those of the reports.
    "declared": (
        (),
        """Kostnaderna under det sista året före starten, och därifrån den tillväxt som fallet självt uppger,
        som belopp eller procent per år. Den passar när något som är känt på förhand, till exempel ett
        löneavtal, säger hur kostnaderna skulle ha vuxit. Siffrorna bevisar den inte: kontrollen
        declared_growth jämför den med tillväxten före starten, och en snabbare tillväxt får inbesparingen
        att se för stor ut.""",
    ),
    "drift": (
        (),
        """En rät linje från det första till det sista året före starten, som sedan fortsätter. Den följer
        hela förändringen men inget däremellan, så två avvikande år i ändarna avgör allt. Den passar
        kostnader vars ändringar läggs på varandra. Jämför med linear, som använder alla år, och se vad
        kontrollen influence säger om det första och det sista året.""",
    ),
    "flat": (
        (),
        """Medelvärdet av åren före starten, år efter år: kostnaderna skulle ha legat kvar på sin vanliga
        nivå. Det passar kostnader som går upp och ned kring en nivå utan att växa eller minska. Växer
        kostnaderna blir nivån alldeles för låg, och även en verklig inbesparing ser ut som en merkostnad;
        minskar de visas en inbesparing som inte finns. Åren före visar då oftast att sättet inte är
        rimligt.""",
    ),
    "growth": (
        (),
        """Samma procent varje år, beräknad på alla år före starten. Den passar kostnader som växer i
        proportion till sig själva, som när löner och priser stiger. Under några få år skiljer den sig knappt
        från en rät linje; under många stiger den snabbare, och inbesparingen med den. Alla kostnader måste
        vara över noll. Jämför med linear innan du åberopar en stor inbesparing ett sent år.""",
    ),
    "last": (
        (),
        """Nivån under det sista året före starten: kostnaderna skulle varken ha vuxit eller minskat. Den
        passar kostnader utan riktning. All tidigare tillväxt lämnas utanför, så med växande kostnader ser
        inbesparingen för liten ut, och ett enda avvikande sista år avgör allt. Kontrollen high_start säger
        om det året var ovanligt högt.""",
    ),
    "linear": (
        (),
        """En rät linje så nära alla år före starten som möjligt (minsta kvadrater), som fortsätter efter
        starten. Den är standard, eftersom de flesta menar den när de säger ”som förut”. Den förutsätter att
        kostnaderna ändras lika mycket varje år. Metodernas spännvidd visar vad andra rimliga trender ger; är
        de oense bör spännvidden anges.""",
    ),
    "structural": (
        (),
        """En trend vars nivå och lutning ändras med siffrorna: sena år väger tyngre än tidiga, och lutningen
        klingar av om siffrorna inte stöder den. Den är ett medelvärde av många sådana trender, vägda efter
        hur väl de passar och efter vad andra årsserier har lärt. Det kalibrerade intervallet kommer från
        den. Ta den när kostnaderna har bytt riktning.""",
    ),
    # Comparison methods: their names are those of the reports.
    "difference-in-differences": (
        (),
        """Kostnaderna skulle ha ändrats med samma belopp som jämförelseområdenas i genomsnitt. Metoden
        kräver minst två områden, ungefär lika stora eller med belopp per invånare, och förutsätter att
        avståndet till dem var oförändrat före starten: se kontrollen parallel_trends. Är områdena mycket
        olika stora, eller ändras avståndet, är relative ett bättre val.""",
    ),
    "relative": (
        (),
        """Standard när det finns jämförelseområden. Områdets kostnader ställs i förhållande till de andras
        geometriska medelvärde, och det är förhållandet som förs vidare. Det som drabbar alla lika, som
        inflation eller en reform, faller därmed bort, och områdena får vara olika stora. Kostnaderna måste
        vara över noll. Det som drabbar bara detta område räknas fortfarande som inbesparing eller
        merkostnad.""",
    ),
    "synthetic-control": (
        (),
        """En blandning av jämförelseområdena, vägd så att den kommer så nära områdets egna kostnader före
        starten som möjligt; därefter visar den vad som skulle ha använts. Minst två områden krävs, och bara
        kostnader jämförs. Se på vikterna och på kontrollen fit_before_start: en blandning som inte stämde
        före starten säger föga om åren därefter.""",
    ),
    # Verdicts: what the figures show, in one word.
    "less": (
        ("Kostnaderna lägre än prognosen", "mindre"),
        """Kostnaderna blev lägre än prognosen, och skillnaden är större än slumpen brukar ge: hela
        intervallet för den sammanlagda inbesparingen ligger över noll, och alla rimliga sätt att beräkna är
        ense. Mer än så kan siffrorna ensamma inte säga. De skiljer ändå inte insatsen från annat som hände
        samma år, och det är ingen vetenskaplig undersökning. Läs skälen till försiktighet innan du åberopar
        resultatet.""",
    ),
    "less_but_depends": (
        ("Lägre, men det beror på prognosen", "mindre men beror på"),
        """Kostnaderna blev lägre än prognosen, och hela intervallet ligger över noll, men svaret beror på
        hur prognosen görs: något rimligt sätt visar ingen inbesparing, eller så är rapportens eget sätt inte
        rimligt. Ange spännvidden och inte en siffra, säg vilka sätt som är oense, och fråga om det finns år
        eller jämförelseområden som kan avgöra saken.""",
    ),
    "more": (
        ("Kostnaderna högre än prognosen", "mer"),
        """Kostnaderna blev högre än prognosen, och skillnaden är större än slumpen brukar ge: hela
        intervallet för den sammanlagda inbesparingen ligger under noll, och alla rimliga sätt att beräkna är
        ense. Orsaken behöver inte vara insatsen: siffrorna skiljer den inte från annat, som en reform eller
        fler som behöver stöd. Ta reda på vad mer som ändrades de åren.""",
    ),
    "more_but_depends": (
        ("Högre, men det beror på prognosen", "mer men beror på"),
        """Kostnaderna blev högre än prognosen, och hela intervallet ligger under noll, men svaret beror på
        hur prognosen görs: något rimligt sätt visar ingen merkostnad, eller så är rapportens eget sätt inte
        rimligt. Ange spännvidden och inte en siffra, och säg vilka sätt som är oense innan någon klandras
        eller beröms.""",
    ),
    "open": (
        ("Siffrorna visar det inte", "öppen"),
        """Utifrån enbart dessa siffror går det inte att säga om det uppstod en inbesparing eller en
        merkostnad: noll ligger inom intervallet för summan. Det betyder inte att inget sparades. En verklig
        inbesparing kan vara för liten för att synas bland de vanliga svängningarna; den minsta synliga
        inbesparingen säger hur liten. Jämförelseområden eller fler år före starten kan avgöra
        saken, kommande år sällan. Påstå tills dess varken det ena eller det andra.""",
    ),
    "reported_only": (
        ("Endast publicerade siffror",),
        """Det finns bara publicerade siffror, och inget har beräknats, eftersom fallet saknar årliga
        kostnader. Rapporten visar vad som har publicerats, av vem, och om det sades på förhand, men kan
        varken bekräfta eller vederlägga det. Be kommunen om kostnaderna år för år, ungefär åtta år före
        starten och alla år därefter, och lägg in dem i fallet (nyckeln history).""",
    ),
    # Other words, by the alphabet.
    "adjustments": (
        ("Justeringar", "deadweight", "displacement", "drop-off", "optimism bias"),
        """Steg från uppskattningen till vad som kan räknas som inbesparing, som fallet självt uppger: det
        hade hänt ändå (deadweight), kostnaden flyttade bara någon annanstans (displacement), effekten avtar
        (drop-off), önsketänkande (optimism bias). Varje steg multiplicerar inbesparingen med en faktor. De
        är antaganden som inga siffror i rapporten styrker: se varifrån fallet säger att de kommer.""",
    ),
    "baseline": (
        ("Perioden före starten", "perioden före", "jämförelseperiod", "jämförelseperioden"),
        """Åren före starten, som trenden beräknas på. Vad som senare skulle ha använts bedöms av dessa år
        ensamma, eller tillsammans med jämförelseområden. Perioden bör omfatta minst fem år, hellre åtta,
        alla bokförda på samma sätt. Ett år som man vet är avvikande kan lämnas bort med ett skäl (nyckeln
        exclude); --baseline visar vad andra år skulle ge.""",
    ),
    "benefit_cost_ratio": (
        ("Nytto-kostnadskvot", "nyttokostnadskvot"),
        """Vad inbesparingen är värd, delat med vad insatsen själv kostade, båda diskonterade till samma år.
        Över 1 gav insatsen mer än den kostade. Kvoten säger inget om storleken: en billig åtgärd med en
        liten inbesparing kan ha en hög kvot. Läs den tillsammans med dess intervall, som är brett när
        inbesparingens är det, och med nettonuvärdet.""",
    ),
    "borrowed": (
        ("Lånat från andra områden", "lånat"),
        """Några få årsbelopp säger lite om hur mycket sådana kostnader brukar ändras. Där minst fem andra
        områden med samma tjänst är kända bygger intervallets bredd delvis på hur mycket deras kostnader
        ändras från år till år: en lugn period före starten får ett bredare intervall, en orolig ett smalare.
        Själva siffran ändras inte. --no-borrow stänger av det och visar skillnaden.""",
    ),
    "calibrated_interval": (
        ("Kalibrerat intervall", "kalibrerat", "kalibrerad"),
        """Rapporternas intervall, om inget annat begärs. Det har prövats på andra årsserier: ett
        95-procentsintervall rymde utfallet i ungefär 95 fall av 100. Det kommer från en trend som anpassar
        sig, så rapportens egen linje behöver inte ligga i mitten. Det är kalibrerat i genomsnitt, och det
        förutser inte något som drabbar alla samtidigt, som en reform eller en pandemi.""",
    ),
    "cashable": (
        ("Inbesparing som frigör pengar", "frigör pengar"),
        """Den del av inbesparingen som frigör pengar. Resten frigör tid eller lokaler för annat arbete,
        vilket har ett värde men inte betalar några räkningar. Fallet anger hur stor delen är, och rapporten
        kan inte kontrollera det. Fråga om tjänster verkligen lämnades obesatta eller avtal verkligen
        upphörde: bara då syns inbesparingen i nästa års budget.""",
    ),
    "check": (
        ("Kontroll", "kontroller"),
        """Ett prov på själva uppskattningen, inte på insatsen. Varje kontroll ställer en fråga: är perioden
        före starten tillräckligt lång, avgör ett enda år, finner metoden inbesparingar där inget har gjorts?
        Den är godkänd eller underkänd, eller går inte att bedöma. En underkänd kontroll gör inte
        inbesparingen felaktig utan säger vad den vilar på. Och att alla är godkända bevisar ingen
        inbesparing.""",
    ),
    "comparison_areas": (
        ("Jämförelseområden", "jämförelseområde", "jämförelse"),
        """Andra kommuner med samma tjänst men utan insatsen. Det som drabbar alla lika (en reform,
        inflation, en pandemi) faller då bort ur inbesparingen, vilket en trend ensam inte klarar. Ta områden
        som liknar detta och bokför på samma sätt, gärna minst 19 om placeboprovet ska säga något. Lämna bort
        områden som gjorde något liknande.""",
    ),
    "counterfactual": (
        ("Kostnaderna utan insatsen", "prognos", "jämförelsenivå", "kontrafaktisk"),
        """Vad som skulle ha använts utan insatsen; i rapporterna ”prognos”. Ingen har någonsin sett det: det
        beräknas ur åren före starten eller ur jämförelseområden, och har därför ett intervall. Inbesparingen
        är skillnaden mellan detta och vad som verkligen användes, och är alltså aldrig säkrare än prognosen.
        Fråga därför först hur den är gjord.""",
    ),
    "detectable_saving": (
        ("Minsta synliga inbesparing", "synlig inbesparing"),
        """Den minsta inbesparing som hade kunnat skiljas från ingen alls i dessa siffror: den sammanlagda
        prognosen minus den nedre gränsen av dess intervall. En mindre inbesparing syns inte, även om den är
        verklig, eftersom noll då ligger inom intervallet. Om insatsen kan spara 3 % och först 12 % syns ger
        siffrorna inget svar. Fler år före starten eller jämförelseområden sänker gränsen.""",
    ),
    "look_back_error": (
        ("Avvikelse från de sista åren", "avvikelse"),
        """Hur mycket en trend avviker från de sista åren före starten när den beräknas utan dem: den sista
        tredjedelen av åren behandlas i tur och ordning som okända, och avvikelserna vägs samman till ett
        medelvärde. En trend som inte hade kunnat förutse kända år förtjänar föga tilltro om okända.
        Avvikelsen avgör vilka sätt som är rimliga.""",
    ),
    "net_and_gross": (
        ("Netto- och bruttoinbesparing", "netto", "brutto", "nettoinbesparing", "bruttoinbesparing"),
        """Brutto är inbesparingen innan insatsens egna kostnader dras av, netto är vad som är kvar efter
        dem. Ingår de redan i de årliga kostnaderna är den sammanlagda inbesparingen netto, annars dras de
        av. Har de inte uppgetts finns ingen nettoinbesparing. Ställ aldrig ett falls brutto mot ett annats
        netto.""",
    ),
    "net_present_value": (
        ("Nettonuvärde", "nuvärde"),
        """Inbesparingen minus insatsens egna kostnader, när alla år har räknats om till ett års pengar: en
        euro om tio år är genom diskonteringsräntan värd mindre än en euro i dag. Över noll har insatsen
        betalat sig. Värdet beror på räntan och på vad som antas om år som inte har varit; rapporten märker
        ut det som antaganden.""",
    ),
    "own_cost": (
        ("Insatsens egna kostnader", "egna kostnader", "investering"),
        """Vad som användes på själva insatsen: personal, lokaler, utbildning. Fallet anger det år för år och
        säger om det redan ingår i de årliga kostnaderna, för annars skulle det dras av två gånger eller inte
        alls. Pengar som flyttats från annan verksamhet och bidrag in natura är också kostnader och visas
        skilt från nya pengar.""",
    ),
    "payback_year": (
        ("Återbetalningsår", "återbetalning"),
        """Det första år då inbesparingarna hittills, utan diskontering, täcker vad insatsen hittills har
        kostat. Rapporten anger sannolikheten för att så har skett, eftersom inbesparingarna är osäkra: ett
        återbetalningsår med 40 procents sannolikhet är snarare en förhoppning än ett resultat. En senare
        inbesparing som bara antas är utmärkt som antagande.""",
    ),
    "placebo": (
        ("Placeboprov", "placebo"),
        """Ett prov av metoden där inget finns att finna, som när ett läkemedel prövas mot sockerpiller.
        placebo_in_time låtsas att starten var tidigare, placebo_in_space tar områden utan insatsen. En metod
        som finner inbesparingar också där finner dem överallt, och vad den finner vid den verkliga starten
        är inte mycket värt. Är provet underkänt, påstå ingen inbesparing utifrån enbart dessa siffror.""",
    ),
    "prediction_interval": (
        ("Intervall", "prognosintervall", "konfidensintervall", "nivå"),
        """Det spann som ska rymma det sanna värdet med den sannolikhet som anges, 95 % om inget annat sägs
        (--level). Bredden visar hur mycket sådana kostnader ändras av sig själva. Ligger noll inom
        intervallet för summan visar siffrorna inte om något sparades. Ange alltid intervallet tillsammans
        med siffran, och lägg aldrig ihop intervall: summans intervall är inte intervallens summa.""",
    ),
    "provenance": (
        (
            "Uppgifternas ursprung",
            "ursprung",
            "bokslut",
            "budget",
            "statistik",
            "publicerat",
            "fiktiv",
            "fiktivt",
            "påhittat",
        ),
        """Varifrån de årliga uppgifterna kommer: bokslut (outturn), budget, statistik (statistics), endast
        publicerade uppgifter (published) eller fiktiva (illustrative). Ett bokslut säger vad som användes,
        en budget bara vad man tänkte använda. Fiktiva exempel visar hur programmet fungerar och säger inget
        om någon kommun. Ursprunget står i varje rapport och på varje rad.""",
    ),
    "real_prices": (
        (
            "Löpande och fasta priser",
            "löpande priser",
            "fasta priser",
            "nominellt",
            "realt",
            "prisindex",
        ),
        """Belopp i löpande priser är varje års egna pengar; i fasta priser är de i ett enda års priser, så
        att inflationen är borträknad. En trend i löpande priser för inflationen före starten vidare: stiger
        priserna sedan långsammare ser det ut som en inbesparing. Med ett prisindex i fallet räknar --prices
        om allt till ett års priser. Säg vilket av dem du avser.""",
    ),
    "reported_figure": (
        ("Publicerad siffra", "publicerade siffror", "påstående"),
        """Vad någon har publicerat om inbesparingen. Det är upphovsmännens påstående och blir aldrig
        rapportens resultat. Det ställs mot uppskattningen för samma år: inom intervallet, utanför det men
        inom räckhåll för andra sätt som räknas, utanför båda, eller omöjligt att räkna om. Inom intervallet
        betyder inte bevisat: ett brett intervall rymmer många siffror.""",
    ),
    "saving": (
        ("Inbesparing", "merkostnad", "sammanlagd inbesparing"),
        """Vad som skulle ha använts utan insatsen, minus vad som verkligen användes. Över noll användes
        mindre än enligt prognosen, under noll mer; det senare är en merkostnad. Det är skillnaden mellan en
        känd siffra och en som ingen har sett, och har därför ett intervall. Den säger att kostnaderna tog en
        annan väg, inte varför: insatsen är ett möjligt skäl bland flera.""",
    ),
    "switching_value": (
        ("Andel som behövs för att täcka kostnaderna", "brytvärde"),
        """Den andel av den uppskattade inbesparingen som behövs för att täcka insatsens egna kostnader. Är
        den 17 % kan fem sjättedelar av inbesparingen vara inbillning, och insatsen har ändå betalat sig. En
        bra fråga när ingen vet den exakta effekten: är åtminstone så mycket trovärdigt? Över 100 % täcker
        inte ens hela uppskattningen kostnaderna.""",
    ),
    "tenable": (
        ("Rimligt sätt att beräkna", "rimligt", "rimligt sätt"),
        """Ett sätt att beräkna är rimligt om åren före starten inte själva motsäger det: beräknat utan de
        sista av dem måste det förutse dessa ungefär så väl som det bästa sättet, eller så väl som de vanliga
        svängningarna medger (2,5 gånger det större av de två). Andra sätt visas men räknas inte. Med färre
        än sex år före starten bedöms inget, och alla sätt räknas.""",
    ),
    "textbook_interval": (
        ("Läroboksintervall", "läroboken"),
        """Det intervall som trendens egen formel ger (--interval textbook). Det är rätt om kostnaderna
        verkligen följer trenden med oberoende avvikelser, vilket årliga kostnader sällan gör: på verkliga
        årsserier rymde den räta linjens ”95-procentsintervall” det sanna värdet i ungefär två fall av tre.
        Det är som regel för smalt. Använd det för att jämföra med andra program, inte för att avgöra.""",
    ),
    "trend": (
        ("Trend", "trender"),
        """Ett namngivet sätt att komma från kostnaderna före starten till vad som skulle ha använts
        därefter: en rät linje, en jämn årlig ökning, medelvärdet och andra. Ingen trend är sann; några
        passar bättre än andra. --trend väljer en annan, och metodernas spännvidd visar alla. En inbesparing
        som bara en trend visar är den trendens inbesparing. Kommandot savings trends räknar upp dem.""",
    ),
    "unrest": (
        ("Årsändringarnas spridning", "oro"),
        """Hur mycket de årliga ändringarna före starten skiljer sig från varandra: deras genomsnittliga
        avstånd från sitt medelvärde. Kostnader som växer lika mycket varje år har spridningen noll, ryckiga
        kostnader en stor. Den avgör hur noga en trend måste ha förutsett de sista åren före starten för att
        vara rimlig: i ryckiga uppgifter är fler sätt rimliga, och mindre syns.""",
    ),
    "verdict": (
        ("Slutsats",),
        """Vad siffrorna visar, med ett ord: mindre (less) eller mer (more) användes än enligt prognosen,
        detsamma men beroende på beräkningssättet (… but depends), siffrorna visar det inte (open), eller
        inget har beräknats (reported_only). Slutsatsen följer av intervallet för den sammanlagda
        inbesparingen och av de rimliga sätten, och av inget annat: underkända kontroller står bredvid som
        skäl till försiktighet.""",
    ),
    "way": (
        ("Sätt att beräkna", "sätt"),
        """En trend, eller en jämförelsemetod, beräknad på alla år före starten eller bara på de senare,
        minst fyra. Det blir ofta ett trettiotal sätt, och vart och ett ger sin egen inbesparing. Rapportens
        eget sätt är dess trend genom hela perioden före. De sätt som åren före inte motsäger är rimliga och
        bildar metodernas spännvidd.""",
    ),
}
