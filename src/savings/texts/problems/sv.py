"""Messages about a case in Swedish, by subject and then as they stand in the code."""

from __future__ import annotations

from typing import Final

TEMPLATES: Final = {
    # Files.
    "no such file": "filen finns inte",
    "{file}: no such file or folder": "{file}: filen eller mappen finns inte",
    "{file}: matches no case files and no folders": "{file}: motsvarar inga fallfiler och inga mappar",
    "{file}: has no cases below it (.yaml or .yml; a template is named itself)": (
        "{file}: i mappen finns inga fall (.yaml eller .yml; en mall anges själv)"
    ),
    "{file}: this folder cannot be read: {why}": "{file}: mappen kan inte läsas: {why}",
    "{file}: is a link to a folder, which is not followed": "{file}: är en länk till en mapp och följs inte",
    "is no file, but a device or a pipe": "är ingen fil utan en enhet eller ett rör",
    "is a folder; name one case file": "är en mapp; ange en fallfil",
    "cannot be read: {why}": "kan inte läsas: {why}",
    "cannot be read: there is none": "kan inte läsas: det finns ingen",
    "is over 5 MB; a case file is some kilobytes": "är över 5 MB; en fallfil är några kilobyte",
    "is written in {encoding}; save it as UTF-8": "är skriven i {encoding}; spara den som UTF-8",
    "looks like UTF-16, or like a binary file; save it as UTF-8 text": (
        "ser ut som UTF-16 eller som en binärfil; spara den som text i UTF-8"
    ),
    "is a binary file; a case is a text file in YAML": "är en binärfil; ett fall är en textfil i YAML",
    "is not UTF-8 (it looks like Windows-1252, also called Latin-1 or ANSI); save it as UTF-8": (
        "är inte UTF-8 (ser ut som Windows-1252, även kallat Latin-1 eller ANSI); spara den som UTF-8"
    ),
    "{file}: cannot be used, and is a link to a file outside the folders that were named; "
    "'--trust-paths' says what is wrong in it": (
        "{file}: kan inte användas och är en länk till en fil utanför de angivna mapparna; '--trust-paths' "
        "visar vad som är fel i den"
    ),
    "{file}: the id {id} is that of {earlier} too; give one of them another 'id'": (
        "{file}: även {earlier} har identiteten {id}; ge en av dem ett annat 'id'"
    ),
    "{file}: the id {id} is that of another area or case too ({earlier})": (
        "{file}: även ett annat område eller fall har identiteten {id} ({earlier})"
    ),
    "is a template for many cases; 'savings batch {file}' estimates them": (
        "är en mall för många fall; 'savings batch {file}' beräknar dem"
    ),
    "and {count} problems more": "och ytterligare {count} fel",
    "{file}: there is not enough memory for it": "{file}: minnet räcker inte",
    "{file}: an error of the program, not of the case: {what}; please report it": (
        "{file}: felet ligger i programmet, inte i fallet: {what}; anmäl det gärna"
    ),
    # YAML.
    "is not YAML: {hint}": "är inte YAML: {hint}",
    "is empty; 'savings new' writes a case to start from": (
        "är tom; 'savings new' skriver ett fall att börja med"
    ),
    "holds a character that text cannot have; remove it": (
        "innehåller ett tecken som inte får finnas i text; ta bort det"
    ),
    "a second document starts here ('---'); a file holds one case": (
        "här börjar ett andra dokument ('---'); en fil innehåller ett fall"
    ),
    "{alias} stands inside what it stands for, without end": "{alias} hänvisar till sig självt utan slut",
    "{alias} stands for nothing; text that begins with * needs quotes": (
        "{alias} hänvisar inte till något; text som börjar med * ska stå inom citattecken"
    ),
    "tags ({tag}) are not used in a case; text that begins with ! needs quotes": (
        "taggar ({tag}) används inte i ett fall; text som börjar med ! ska stå inom citattecken"
    ),
    "holds more than {most} values (an alias counts as what it stands for)": (
        "innehåller fler än {most} värden (en hänvisning räknas som det den står för)"
    ),
    "is nested more than {most} levels deep": "har fler än {most} nivåer i varandra",
    "a tab; YAML is indented with spaces": "ett tabbtecken; YAML dras in med blanksteg",
    "a second colon in the line; text with a colon needs quotes": (
        "ett andra kolon på raden; text med kolon ska stå inom citattecken"
    ),
    "this line is indented deeper than the line before it, or that line has text and no colon": (
        "raden är indragen längre än raden före, eller så har raden före text men inget kolon"
    ),
    "a key without a colon in the line before": "en nyckel utan kolon på raden före",
    "a key without a colon here or in the line before": "en nyckel utan kolon här eller på raden före",
    "text that begins with {sign} needs quotes": "text som börjar med {sign} ska stå inom citattecken",
    "a quotation mark is opened here and never closed": "citattecknet som öppnas här stängs aldrig",
    "{problem}: a comma, a bracket or a quotation mark is missing here or just before": (
        "ett komma, en parentes eller ett citattecken saknas här eller strax före ({problem})"
    ),
    "this line is indented differently from the lines before it, or a quotation mark is missing": (
        "raden är indragen på annat sätt än raderna före, eller så saknas ett citattecken"
    ),
    "a list cannot begin here; where there is no amount, leave the line out": (
        "en lista kan inte börja här; utelämna raden om det inte finns något belopp"
    ),
    # Keys.
    "is not a case: it needs keys and values at its top level, as 'format: 1'": (
        "är inget fall: på översta nivån behövs nycklar och värden, till exempel 'format: 1'"
    ),
    "a key is a word or a year, not empty, a list or a group of keys": (
        "en nyckel är ett ord eller ett år; den får inte vara tom, en lista eller en grupp av nycklar"
    ),
    "year {year} appears twice, first in line {first}": "året {year} finns två gånger, först på rad {first}",
    "key {key} appears twice, first in line {first}": "nyckeln {key} finns två gånger, först på rad {first}",
    "year {year} appears twice, first as {first}": "året {year} finns två gånger, först som {first}",
    "year {year} appears twice": "året {year} finns två gånger",
    "{name} appears twice": "{name} finns två gånger",
    "appears twice": "finns två gånger",
    "unknown key {key}; known here: {known}": "okänd nyckel {key}; här finns: {known}",
    "unknown key {key}; did you mean '{near}'?": "okänd nyckel {key}; menade du '{near}'?",
    "unknown key {key}; a year stands one level deeper than 'history': write blanks before it": (
        "okänd nyckel {key}; ett år ska stå en nivå djupare än 'history': skriv blanksteg före det"
    ),
    'unknown key {key}; in braces a comma separates keys: an amount with a comma needs quotes, as "1 '
    '234,50"': (
        "okänd nyckel {key}; inom klammer skiljer komma nycklar åt: ett tal med komma ska stå inom "
        'citattecken, till exempel "1 234,50"'
    ),
    "unknown key {key}; it belongs in a template: give the file a name that ends in .template.yaml": (
        "okänd nyckel {key}; den hör hemma i en mall: ge filen ett namn som slutar på .template.yaml"
    ),
    '{problem}; in braces a comma separates: write 6400, or "6,400.5" in quotes': (
        '{problem}; inom klammer skiljer komma åt: skriv 6400, eller "6400,5" inom citattecken'
    ),
    "{problem}; an address has the key 'url'": "{problem}; en webbadress har nyckeln 'url'",
    "is missing": "saknas",
    "is empty": "är tomt",
    "is empty; it {problem}": "är tomt; {problem}",
    "is empty; write one of: {known}": "är tomt; skriv något av: {known}",
    "is empty; write 1": "är tomt; skriv 1",
    "is empty; write a text": "är tomt; skriv en text",
    "is empty; write a year with four digits, as 2009": (
        "är tomt; skriv ett årtal med fyra siffror, till exempel 2009"
    ),
    "is empty; write an amount for each year": "är tomt; skriv ett belopp för varje år",
    "is empty; write a number for each year": "är tomt; skriv ett tal för varje år",
    "is empty; write a factor for a year, as {{2010: 1, 2011: 0.8}}": (
        "är tomt; skriv en faktor för ett år, till exempel {{2010: 1, 2011: 0.8}}"
    ),
    "is empty; write the name of the area": "är tomt; skriv områdets namn",
    "needs a list: one line for each, beginning with '- '": (
        "här behövs en lista: en rad för varje, som börjar med '- '"
    ),
    "needs a line for each year, as '2009: 10_100_000'": (
        "här behövs en rad för varje år, till exempel '2009: 10_100_000'"
    ),
    "needs at least one entry": "här behövs minst en uppgift",
    "needs keys and values; its keys are: {known}": "här behövs nycklar och värden; nycklarna är: {known}",
    "may hold letters, digits, - and _ only": "får bara innehålla bokstäver, siffror, - och _",
    "is too long; 100 characters at most": "är för långt; högst 100 tecken",
    "{value} is not one of: {known}": "{value} är inte något av: {known}",
    "{value} is not one of: {known}; did you mean '{near}'?": (
        "{value} är inte något av: {known}; menade du '{near}'?"
    ),
    "{value} is not known to this version of savings; it reads format 1": (
        "{value} är okänt för den här versionen av savings, som läser format 1"
    ),
    "unknown language {code}: a text has one key per language ({languages}); text with a comma or colon "
    'needs quotes, as {{en: "costs, net"}}': (
        "okänt språk {code}: en text har en nyckel för varje språk ({languages}); text med komma eller kolon "
        'ska stå inom citattecken, till exempel {{sv: "kostnader, netto"}}'
    ),
    "{name} holds a character that no file name can have": (
        "{name} innehåller ett tecken som inte får finnas i ett filnamn"
    ),
    "there is no encoding {name}; common ones are utf-8, cp1252 and latin-1": (
        "teckenkodningen {name} finns inte; vanliga är utf-8, cp1252 och latin-1"
    ),
    "{name} is no encoding of files; common ones are utf-8, cp1252 and latin-1": (
        "{name} är ingen teckenkodning för filer; vanliga är utf-8, cp1252 och latin-1"
    ),
    # Values.
    "a list": "en lista",
    "a group of keys": "en grupp av nycklar",
    "{before} or {last}": "{before} eller {last}",
    "{value} is neither true nor false; write {meant}": "{value} är varken true eller false; skriv {meant}",
    "{value} is neither true nor false; write one of these, in small letters": (
        "{value} är varken true (ja) eller false (nej); skriv ett av dem, med små bokstäver"
    ),
    "{value} is not a text; text with a colon or comma needs quotes": (
        "{value} är ingen text; text med kolon eller komma ska stå inom citattecken"
    ),
    "{value} is not a year; write it with four digits, as {example}": (
        "{value} är inget årtal; skriv det med fyra siffror, till exempel {example}"
    ),
    "{value} is not a year; write it with four digits, as 2009 or 2008-09": (
        "{value} är inget årtal; skriv det med fyra siffror, till exempel 2009 eller 2008-09"
    ),
    "is not a year; write it with four digits, as 2009": (
        "är inget årtal; skriv det med fyra siffror, till exempel 2009"
    ),
    "{value} is not one year; a financial year is written {right}": (
        "{value} är inte ett år; ett räkenskapsår skrivs {right}"
    ),
    "{value} is not a year between {first} and {last}": "{value} är inget årtal mellan {first} och {last}",
    "{value} is not a number": "{value} är inget tal",
    "{value} is not a finite number": "{value} är inget ändligt tal",
    "{value} is too large; the largest number is 1e30": "{value} är för stort; det största talet är 1e30",
    "{value} is too small; beside 0 the smallest number is 1e-30": (
        "{value} är för litet; näst 0 är det minsta talet 1e-30"
    ),
    "{value} is not a number; write it as 1234567.50": "{value} är inget tal; skriv det som 1234567.50",
    "{value} is a percentage; an amount is needed here, as 1234567.50": (
        "{value} är ett procenttal; här behövs ett belopp, till exempel 1234567.50"
    ),
    "{value} is not a number; a negative one is written with a minus, as -1234.50": (
        "{value} är inget tal; ett negativt tal skrivs med minus, till exempel -1234.50"
    ),
    "{value} is not a number: write it in full, without {more}, as 1234567.50 ('costs.unit' names the "
    "unit, 'costs.scale' says 1000 where the history is in thousands)": (
        "{value} är inget tal: skriv ut det helt, utan {more}, till exempel 1234567.50 ('costs.unit' anger "
        "enheten, och 'costs.scale' är 1000 om siffrorna är i tusental)"
    ),
    "'{text}' can be read in two ways; write {one} or {other}": (
        "'{text}' kan läsas på två sätt; skriv {one} eller {other}"
    ),
    "there is no amount": "beloppet saknas",
    "{value} is no amount": "{value} är inget belopp",
    "{written}; leave the line out where the figure is not known": (
        "{written}; utelämna raden om siffran inte är känd"
    ),
    "{written}; leave the cell empty where the figure is not known": (
        "{written}; lämna cellen tom om siffran inte är känd"
    ),
    "{value} is not positive; write 1000 where the figures are in thousands": (
        "{value} är inte positivt; skriv 1000 om siffrorna är i tusental"
    ),
    "{value} is no sign; write -1 where costs have a minus in the accounts, or 1": (
        "{value} är inget tecken; skriv -1 om kostnaderna har minus i bokföringen, annars 1"
    ),
    "{value} is not a rate; it must lie between -100 % and 100 %": (
        "{value} är ingen procentsats; den måste ligga mellan -100 % och 100 %"
    ),
    "{value} would be {percent:.12g} %; write a rate as a decimal: did you mean {share:.12g} "
    "({number:.12g} %)?": (
        "{value} vore {percent:.12g} %; skriv satsen som decimaltal: menade du {share:.12g} ({number:.12g} "
        "%)?"
    ),
    "{value} is not a share between 0 and 1": "{value} är ingen andel mellan 0 och 1",
    "{wrong}; did you mean {meant}?": "{wrong}; menade du {meant}?",
    "{value} is negative; 0.8 leaves 80 % of an amount, 0 nothing": (
        "{value} är negativt; 0.8 lämnar 80 % av ett belopp, 0 ingenting"
    ),
    "{value} would multiply by {number:.12g}; did you mean {meant:.12g}?": (
        "{value} skulle multiplicera med {number:.12g}; menade du {meant:.12g}?"
    ),
    "{value} is no rate; write a decimal, as 0.035, or one of {known}": (
        "{value} är ingen ränta; skriv ett decimaltal, till exempel 0.035, eller något av {known}"
    ),
    "{value} is negative; a discount rate is zero or more": (
        "{value} är negativt; en diskonteringsränta är noll eller mer"
    ),
    "{value} is not a number of years; write a whole one, as 10": (
        "{value} är inget antal år; skriv ett heltal, till exempel 10"
    ),
    "{value} years are too many; {most} is the most that can be looked ahead": (
        "{value} år är för många; man kan se högst {most} år framåt"
    ),
    "{value} is neither nominal nor {{base_year: 2014}}": (
        "{value} är varken nominal (löpande priser) eller {{base_year: 2014}}"
    ),
    "{value} is no code; write {code}": "{value} är ingen landskod; skriv {code}",
    "{value} is no code of a country; write its two letters, as FI": (
        "{value} är ingen landskod; skriv landets två bokstäver, till exempel SE"
    ),
    "{value} is no code of a currency; write {codes}": "{value} är ingen valutakod; skriv {codes}",
    "{value} is a currency and a scale in one; write the code alone, {codes}, and the scale as 'scale: "
    "{scale}'": (
        "{value} är en valuta och en skala i ett; skriv bara koden, {codes}, och skalan som 'scale: {scale}'"
    ),
    # Rules between keys.
    "the years run backwards: from {first} to {last}": "åren står i fel ordning: från {first} till {last}",
    "give either 'year' or 'from' and 'to', not both": (
        "ange antingen 'year' eller 'from' och 'to', inte båda"
    ),
    "'from' and 'to' belong together": "'from' och 'to' hör ihop",
    "says no year; give 'year', or 'from' and 'to'": "året saknas; ange 'year', eller 'from' och 'to'",
    "is negative; write what was spent without a minus": "är negativt; skriv kostnaden utan minus",
    "give either an amount or a rate, as {{rate: 0.04}}": (
        "ange antingen ett belopp (amount) eller en procentsats, till exempel {{rate: 0.04}}"
    ),
    "there is neither a 'history' nor a 'reported' figure; give at least one": (
        "det finns varken uppgifter i 'history' eller i 'reported'; ange minst det ena"
    ),
    "'includes_investment' is missing: is the investment inside these costs (true) or not (false)?": (
        "'includes_investment' saknas: ingår insatsens kostnad i dessa kostnader (ja) eller inte (nej)?"
    ),
    "'growth' is missing: 'model: declared' needs {{amount: 300_000}} or {{rate: 0.04}}": (
        "'growth' saknas: 'model: declared' behöver {{amount: 300_000}} eller {{rate: 0.04}}"
    ),
    "there is no 'history' under 'costs' that a saving could be computed from": (
        "under 'costs' finns ingen 'history' som en inbesparing kan beräknas ur"
    ),
    "cannot go with 'includes_investment: true': the costs hold what was paid, when it was paid; leave "
    "'life' out": (
        "går inte ihop med 'includes_investment: true': kostnaderna innehåller det som betalades, när det "
        "betalades; utelämna 'life'"
    ),
    "a price index is for money, and the unit is {unit}": (
        "ett prisindex gäller pengar, och enheten är {unit}"
    ),
    "counts one area; a template makes cases of many: leave it out": (
        "gäller ett område, men en mall gör fall av många: utelämna det"
    ),
    "cannot go with comparison areas, whose people are not counted; leave one of the two out": (
        "går inte ihop med jämförelseområden, vars invånare inte är räknade; utelämna det ena"
    ),
    "is per head of whom? 'costs.per' says how many there are": (
        "per person av vilka? 'costs.per' anger hur många de är"
    ),
    "give one of 'saving', 'percent', 'bcr' and 'per_head'": (
        "ange ett av 'saving', 'percent', 'bcr' och 'per_head'"
    ),
    "goes with 'saving', 'percent' and 'per_head'; a ratio has both sides in it": (
        "hör till 'saving', 'percent' och 'per_head'; en kvot har redan båda leden i sig"
    ),
    "give either 'factor' or 'by_year', as {{2010: 1, 2011: 0.8}}": (
        "ange antingen 'factor' eller 'by_year', till exempel {{2010: 1, 2011: 0.8}}"
    ),
    "the shares add up to {total:.6g}, not to 1; change one of them": (
        "andelarna är tillsammans {total:.6g}, inte 1; ändra någon av dem"
    ),
    "the shares of the investment ('share', where none is given) add up to {total:.6g}, not to 1; change "
    "one of them": (
        "andelarna av insatsens kostnad ('share' där ingen är angiven) är tillsammans {total:.6g}, inte 1; "
        "ändra någon av dem"
    ),
    "cannot go with 'moved_from': what was given in kind is no money that was moved": (
        "går inte ihop med 'moved_from': det som gavs in natura är inga överförda pengar"
    ),
    "is not where the money was before; write a text, as 'reception home'": (
        "säger inte var pengarna fanns tidigare; skriv en text, till exempel 'mottagningshem'"
    ),
    "goes with 'from' and 'to': the amount is reached in the years between them": (
        "hör till 'from' och 'to': beloppet nås under åren däremellan"
    ),
    "has {count} shares, more than there are years from {first} to {last}": (
        "har {count} andelar, fler än det finns år från {first} till {last}"
    ),
    "goes with 'name'": "hör till 'name'",
    # Years.
    "year {year} is not in the history": "året {year} saknas i 'history'",
    "year {year} is not before the start; only years of the baseline can be left out": (
        "året {year} ligger inte före starten; bara år i perioden före starten kan utelämnas"
    ),
    "{start} has no year before it; the history begins in {first}": (
        "det finns inget år före {start}; uppgifterna börjar {first}"
    ),
    "{start} is after the last year of the history, {last}": "{start} är efter uppgifternas sista år, {last}",
    "the baseline reaches the start; end it before {start}": (
        "perioden före når fram till starten; avsluta den före {start}"
    ),
    "{count} year before it with costs": "{count} år före med kostnader",
    "{count} years before it with costs": "{count} år före med kostnader",
    "{count} year before it with costs that is not excluded": (
        "{count} år före med kostnader som inte är uteslutet"
    ),
    "{count} years before it with costs that are not excluded": (
        "{count} år före med kostnader som inte är uteslutna"
    ),
    "{start} leaves {years}; at least {least} are needed: add earlier years to the history, or choose a "
    "later start": (
        "med start {start} finns {years}; minst {least} behövs: lägg till tidigare år i 'history', eller "
        "välj en senare start"
    ),
    "{start} leaves {years}; at least {least} are needed: add earlier years to the history, exclude "
    "fewer, or choose a later start": (
        "med start {start} finns {years}; minst {least} behövs: lägg till tidigare år i 'history', uteslut "
        "färre, eller välj en senare start"
    ),
    "{count} year with costs": "{count} år med kostnader",
    "{count} years with costs": "{count} år med kostnader",
    "{count} year with costs that is not excluded": "{count} år med kostnader som inte är uteslutet",
    "{count} years with costs that are not excluded": "{count} år med kostnader som inte är uteslutna",
    "the baseline has {years}; at least {least} are needed: make it longer, or add years to the history": (
        "perioden före starten har {years}; minst {least} behövs: gör den längre, eller lägg till år i "
        "'history'"
    ),
    "the baseline has {years}; at least {least} are needed: make it longer, exclude fewer years, or add "
    "years to the history": (
        "perioden före starten har {years}; minst {least} behövs: gör den längre, uteslut färre år, eller "
        "lägg till år i 'history'"
    ),
    "{year} lies outside the years of the case, {first} to {last}": (
        "{year} ligger utanför fallets år, {first} till {last}"
    ),
    "{year} has nothing to multiply; the years are {first} to {last}": (
        "{year} har inget att multiplicera; åren är {first} till {last}"
    ),
    "a trend needs at least 3 baseline years; there are {count}": (
        "en trend behöver minst 3 år före starten; det finns {count}"
    ),
    # Odd amounts.
    "{amount} is negative, which only net costs can be; write 'basis: net' where they are": (
        "{amount} är negativt, vilket bara nettokostnader kan vara; skriv 'basis: netto' om de är det"
    ),
    "every year is negative: write 'sign: -1' under 'costs' (costs.sign: -1) if the accounts print costs "
    "with a minus, or 'sign: 1' (costs.sign: 1) if it really is an income": (
        "alla år är negativa: skriv 'sign: -1' under 'costs' (costs.sign: -1) om bokföringen anger kostnader "
        "med minus, eller 'sign: 1' (costs.sign: 1) om det verkligen är en intäkt"
    ),
    "would turn every year into an income: the costs have no minus; leave 'sign' out": (
        "skulle göra alla år till intäkter: kostnaderna har inget minus; utelämna 'sign'"
    ),
    "'costs.sign: -1' would turn every year into an income: the costs have no minus": (
        "'costs.sign: -1' skulle göra alla år till intäkter: kostnaderna har inget minus"
    ),
    "the median of the other years ({amount:.6g})": "medianen av de övriga åren ({amount:.6g})",
    "is zero, and {usual} is not: leave it out if the amount is not known yet, or {confirm} if it is right": (
        "är noll, men inte {usual}: utelämna året om beloppet ännu inte är känt, eller {confirm} om det "
        "stämmer"
    ),
    "is beyond all measure of {usual}: correct it, or {confirm} if it is right": (
        "är av helt annan storlek än {usual}: rätta beloppet, eller {confirm} om det stämmer"
    ),
    "is {how} {usual}: correct it, or {confirm} if it is right": (
        "är {how} {usual}: rätta beloppet, eller {confirm} om det stämmer"
    ),
    "about {times} times": "ungefär {times} gånger",
    "{times} times": "{times} gånger",
    "about a tenth of": "ungefär en tiondel av",
    "about a hundredth of": "ungefär en hundradel av",
    "about a thousandth of": "ungefär en tusendel av",
    "about a millionth of": "ungefär en miljondel av",
    "1/{times} of": "1/{times} av",
    "write 'confirmed: [{year}]' under 'costs'": "skriv 'confirmed: [{year}]' under 'costs'",
    "write 'confirmed: [{year}]' under the area's name": "skriv 'confirmed: [{year}]' under områdets namn",
    "add 'confirmed: {{{area}: [{year}]}}'": "lägg till 'confirmed: {{{area}: [{year}]}}'",
    "add 'confirmed: {{{area}: [{year}]}}' to 'for_each'": (
        "lägg till 'confirmed: {{{area}: [{year}]}}' under 'for_each'"
    ),
    # Prices, people and rates.
    "is zero; a number above zero is needed to divide by": (
        "är noll; det behövs ett tal större än noll att dividera med"
    ),
    "is negative; a number above zero is needed to divide by": (
        "är negativt; det behövs ett tal större än noll att dividera med"
    ),
    "is too small; a number above zero is needed to divide by": (
        "är för litet; det behövs ett tal större än noll att dividera med"
    ),
    "has a gap: there is nothing for {years}": "har en lucka: det finns inget för {years}",
    "has a gap: there is nothing for {first} to {last}": (
        "har en lucka: det finns inget för {first} till {last}"
    ),
    "is {times:.3g} times the level of the year before; correct one of them": (
        "är {times:.3g} gånger nivån året före; rätta en av dem"
    ),
    "{level} of {year} is {times:.3g} times that of the year before; correct one of them": (
        "{level} för {year} är {times:.3g} gånger nivån året före; rätta en av dem"
    ),
    "{level} is not above zero in {years}": "{level} är inte större än noll {years}",
    "give one of 'name', 'levels' and 'table', as {{name: fi-consumer-prices}}": (
        "ange ett av 'name', 'levels' och 'table', till exempel {{name: se-consumer-prices}}"
    ),
    "has nothing for {years}, which the costs have": "har inget för {years}, som kostnaderna har",
    "the price index has nothing for {years}: {known}": "prisindexet har inget för {years}: {known}",
    "the price index has nothing for {years} (in which the intervention cost something): {known}": (
        "prisindexet har inget för {years} (då insatsen kostade något): {known}"
    ),
    "it reaches from {first} to {last}": "det sträcker sig från {first} till {last}",
    "from {year} on it is a forecast, which 'forecast: true' allows": (
        "från {year} är det en prognos, som 'forecast: true' tillåter"
    ),
    "{first} and {last} have them all": "{first} och {last} har alla",
    "{index} has them all": "{index} har alla",
    "{index} has them with 'forecast: true'": "{index} har dem med 'forecast: true'",
    "'discount_rate' is missing: {country} has no official rate that is known here; write one, as "
    "{{discount_rate: 0.03}}": (
        "'discount_rate' saknas: {country} har ingen officiell ränta som är känd här; skriv en, till exempel "
        "{{discount_rate: 0.03}}"
    ),
    "'discount_rate' is missing: the case names no country whose official rate would be taken; write "
    "one, as {{discount_rate: 0.03}}": (
        "'discount_rate' saknas: fallet anger inget land vars officiella ränta kunde användas; skriv en, "
        "till exempel {{discount_rate: 0.03}}"
    ),
    "the rate '{name}' is real, whatever this says; leave 'rate_is' out": (
        "räntan '{name}' är real, vad som än står här; utelämna 'rate_is'"
    ),
    "the rate is nominal, and the figures are in prices of one year; give a real rate, or leave "
    "'--prices' out": (
        "räntan är nominell, men beloppen är i ett års priser; ange en realränta, eller utelämna '--prices'"
    ),
    "the rate '{name}' is real": "räntan '{name}' är real",
    "the rate is real": "räntan är real",
    "{what}, and the figures are in current prices: put them in the prices of one year with '--prices "
    "YEAR', or give a nominal rate": (
        "{what}, men beloppen är i löpande priser: räkna om dem till ett års priser med '--prices ÅR', eller "
        "ange en nominell ränta"
    ),
    "{what}, and the figures are in current prices: put them in the prices of one year with '--prices "
    "YEAR' (for which 'costs.price_index' names an index), or give a nominal rate": (
        "{what}, men beloppen är i löpande priser: räkna om dem till ett års priser med '--prices ÅR' (index "
        "anges i 'costs.price_index'), eller ange en nominell ränta"
    ),
    # Trends and comparison methods.
    "the trend '{trend}' gives no number": "trenden '{trend}' ger inget tal",
    "the trend 'declared' needs a growth in the case: 'trend: {{growth: {{rate: 0.04}}}}'": (
        "trenden 'declared' behöver en tillväxt: 'trend: {{growth: {{rate: 0.04}}}}'"
    ),
    "the trend 'growth' needs costs above zero in every baseline year": (
        "trenden 'growth' kräver kostnader större än noll varje år före starten"
    ),
    "the trend 'growth' goes beyond all numbers within the years that are projected": (
        "trenden 'growth' växer över alla tal under de år som skrivs fram"
    ),
    "difference-in-differences needs at least two comparison areas": (
        "difference-in-differences behöver minst två jämförelseområden"
    ),
    "synthetic-control needs at least two comparison areas": (
        "synthetic-control behöver minst två jämförelseområden"
    ),
    "synthetic-control takes at most {most} areas; exclude the least alike": (
        "synthetic-control tar högst {most} områden; uteslut de minst lika"
    ),
    "the comparison 'relative' needs costs above zero, in the area and in the others": (
        "jämförelsen 'relative' kräver kostnader större än noll, både i området och i de andra"
    ),
    "the comparison areas all do alike, and do not show how far such methods miss": (
        "jämförelseområdena utvecklas alla lika och visar därför inte hur mycket metoden missar"
    ),
    # Comparison areas.
    "there is no 'history' under 'costs' that could be compared": (
        "under 'costs' finns ingen 'history' att jämföra"
    ),
    "names no areas; give 'areas' or a 'table'": "inga områden är angivna; ange 'areas' eller 'table'",
    "is the case's own municipality; leave it out": "är fallets egen kommun; utelämna den",
    "is the case's own municipality": "är fallets egen kommun",
    "is excluded": "är uteslutet",
    "is the sum of the others": "är summan av de andra",
    "has nothing for {years}": "har inget för {years}",
    "is zero or negative in {years}; if the table prints costs with a minus, add 'sign: -1' to it": (
        "är noll eller negativt {years}; om tabellen anger kostnader med minus, lägg till 'sign: -1' i den"
    ),
    "has the figures of the case or of another area": "har samma siffror som fallet eller ett annat område",
    "leaves 1 comparison area with costs above zero in every year that is compared": (
        "det blir 1 jämförelseområde kvar med kostnader större än noll alla år som jämförs"
    ),
    "leaves {count} comparison areas with costs above zero in every year that is compared": (
        "det blir {count} jämförelseområden kvar med kostnader större än noll alla år som jämförs"
    ),
    "at least 1 is needed": "minst 1 behövs",
    "at least {least} are needed": "minst {least} behövs",
    "{needed}. None has {years}": "{needed}. Inget har uppgifter för {years}",
    "{needed}. {area}, for one, {what}": "{needed}. Till exempel {area}: {what}",
    "the table was not read: read the case with savings.read_case, from its file": (
        "tabellen är inte läst: läs fallet ur dess fil med savings.read_case"
    ),
    "{area} may be the case's own municipality:": "{area} kan vara fallets egen kommun:",
    "{area} has the case's own figures times {times:.6g}: is it its own municipality?": (
        "{area} har fallets egna siffror gånger {times:.6g}: är det den egna kommunen?"
    ),
    "{what} leave it out, or add 'keep: true' to it if it is another": (
        "{what} utelämna området, eller lägg till 'keep: true' om det är ett annat"
    ),
    "{what} write 'own: {area}', or 'keep: [{area}]' if it is another": (
        "{what} skriv 'own: {area}', eller 'keep: [{area}]' om det är ett annat"
    ),
    "has the costs of {area} {how}; its 'scale' is what its amounts are multiplied by: write 'scale: "
    "{scale:.12g}' if it has them so": (
        "kostnaderna för {area} är i tabellen {how}; 'scale' är det som tabellens belopp multipliceras med: "
        "skriv 'scale: {scale:.12g}' om de står så där"
    ),
    "{times} times as large as here": "{times} gånger så stora som här",
    "{times} times as small as here": "{times} gånger så små som här",
    "{area} is the sum of the other areas without {others}: which are totals?": (
        "{area} är summan av de andra områdena utan {others}: vilka är summor?"
    ),
    "the other areas come to twice {area}: which are totals?": (
        "de andra områdena är tillsammans två gånger {area}: vilka är summor?"
    ),
    "the other areas come to {times} times {area}: which are totals?": (
        "de andra områdena är tillsammans {times} gånger {area}: vilka är summor?"
    ),
    "{what} add 'exclude: [{areas}]' with those that are, or 'keep: [{areas}]' if none is": (
        "{what} Lägg till 'exclude: [{areas}]' med dem som är det, eller 'keep: [{areas}]' om inget är det"
    ),
    "{file}: {what} add 'exclude: [{areas}]' to 'for_each' with those that are, or 'keep: [{areas}]' if "
    "none is": (
        "{file}: {what} Lägg under 'for_each' till 'exclude: [{areas}]' med dem som är det, eller 'keep: "
        "[{areas}]' om inget är det"
    ),
    "{area} is larger every year than the other {count} areas together: a total? add 'exclude: "
    "[{listed}]' or 'keep: [{listed}]'": (
        "{area} är varje år större än de andra {count} områdena tillsammans: en summa? Lägg till 'exclude: "
        "[{listed}]' eller 'keep: [{listed}]'"
    ),
    "is larger every year than the other {count} areas together: a total? add 'exclude: [{area}]' or "
    "'keep: [{area}]' to 'for_each'": (
        "är varje år större än de andra {count} områdena tillsammans: en summa? Lägg under 'for_each' till "
        "'exclude: [{area}]' eller 'keep: [{area}]'"
    ),
    "{file}: {area} is the sum of the other areas, and is left out; if it is an area of its own, add "
    "'keep: [{area}]' to 'for_each'": (
        "{file}: {area} är summan av de andra områdena och utelämnas; om det är ett eget område, lägg till "
        "'keep: [{area}]' under 'for_each'"
    ),
    # Tables.
    "the table has no area {name}": "tabellen har inget område {name}",
    "the table has no area {name}; did you mean {near}?": (
        "tabellen har inget område {name}; menade du {near}?"
    ),
    "{file} is over {most} characters; name a file": "{file} är över {most} tecken; ange en fil",
    "{file} lies outside the folders that were named; '--trust-paths' opens it": (
        "{file} ligger utanför de angivna mapparna; '--trust-paths' öppnar den"
    ),
    "stands in the table of 'for_each'; leave it out here": (
        "står i tabellen under 'for_each'; utelämna det här"
    ),
    "row {row}": "rad {row}",
    "row {row}: {problem}": "rad {row}: {problem}",
    "row {row} {text}": "rad {row} {text}",
    "row {row} {text} is {point:.12g} or {comma:.12g}": (
        "på rad {row} är {text} antingen {point:.12g} eller {comma:.12g}"
    ),
    "{file}: row {row} ({area}): {problem}": "{file}: rad {row} ({area}): {problem}",
    "{file}: row {row}: {area} {year} {problem}": "{file}: rad {row}: {area} {year} {problem}",
    "the amounts of column {column} are written in two ways: {cells}; some have a decimal point and some "
    "a decimal comma, so write all in one way": (
        "beloppen i kolumnen {column} är skrivna på två sätt: {cells}; några har decimalpunkt och några "
        "decimalkomma, så skriv alla på ett sätt"
    ),
    "the amounts of column {column} can be read in two ways: {cells}; add \"numbers: '{comma}'\" or "
    "\"numbers: '{point}'\"": (
        "beloppen i kolumnen {column} kan läsas på två sätt: {cells}; lägg till \"numbers: '{comma}'\" eller "
        "\"numbers: '{point}'\""
    ),
    "{value} is not written as 'numbers' says, {numbers}": (
        "{value} är inte skrivet så som 'numbers' anger, {numbers}"
    ),
    "cannot be read as an amount": "kan inte läsas som ett belopp",
    "has no amounts": "har inga belopp",
    "has no rows below its heading": "har inga rader under rubriken",
    "row {row}: the rows of {area} do not stand together; sort the table by {column}": (
        "rad {row}: raderna för {area} står inte tillsammans; sortera tabellen efter {column}"
    ),
    "its area": "dess område",
    "one area": "ett område",
    "{area} has over {most:,} rows one after the other; a row is for an area and a year": (
        "{area} har över {most} rader efter varandra; en rad är för ett område och ett år"
    ),
    "has {areas} areas and {years} years; areas times years may be 20 million": (
        "har {areas} områden och {years} år; områden gånger år får vara 20 miljoner"
    ),
    "has none of the endings {endings}": "har ingen av filändelserna {endings}",
    "is not UTF-8; save it as 'CSV UTF-8', or name its encoding ('encoding: cp1252')": (
        "är inte UTF-8; spara den som 'CSV UTF-8', eller ange dess teckenkodning ('encoding: cp1252')"
    ),
    "is not in the encoding {encoding}": "har inte teckenkodningen {encoding}",
    "is UTF-8; leave 'encoding' out": "är UTF-8; utelämna 'encoding'",
    "cannot be read as {ending}": "kan inte läsas som {ending}",
    "cannot be read as a workbook: {why}": "kan inte läsas som en arbetsbok: {why}",
    "a row is over 1 MB": "en rad är över 1 MB",
    "the heading of a column": "rubriken för en kolumn",
    "row {row}: {column} is over 32,767 characters; a cell may have as many": (
        "rad {row}: {column} är över 32 767 tecken, som är det mesta för en cell"
    ),
    "column {column} holds lists or groups, not single values": (
        "kolumnen {column} innehåller listor eller grupper, inte enskilda värden"
    ),
    "has no column {column}": "har ingen kolumn {column}",
    "{problem}; did you mean {near}?": "{problem}; menade du {near}?",
    "{problem}; there are: {known}": "{problem}; kolumnerna är: {known}",
    "is over 500 MB when it is unpacked; a table may be as large as that": (
        "är över 500 MB uppackad, som är det mesta för en tabell"
    ),
    "is over 2 GB; a table may be as large as that": "är över 2 GB, som är det mesta för en tabell",
    "has over 20 million rows; a table may have as many": (
        "har över 20 miljoner rader, som är det mesta för en tabell"
    ),
    "has over 16,384 columns; a table may have as many": (
        "har över 16 384 kolumner, som är det mesta för en tabell"
    ),
    # Workbooks.
    "it is no zip file": "det är ingen zip-fil",
    "there is no workbook in it": "den innehåller ingen arbetsbok",
    "there is no sheet in it": "den innehåller inget kalkylblad",
    "it is packed in an unusual way": "den är packad på ett ovanligt sätt",
    "its XML declares a document type": "dess XML anger en dokumenttyp",
    "it holds a number that is none": "den innehåller ett tal som inte är något tal",
    "a cell refers to a text that is not there": "en cell hänvisar till en text som inte finns",
    "a cell has a place that is none": "en cell har en plats som inte finns",
    "has a row beyond 1,048,576, the last of a workbook": (
        "har en rad efter 1 048 576, den sista i en arbetsbok"
    ),
    "holds a part of XML of over 1 MB that does not end": (
        "innehåller en del XML på över 1 MB som inte tar slut"
    ),
    "has over {most} kinds of elements": "har över {most} slags XML-element",
    "has more parts than a workbook has": "har fler delar än en arbetsbok har",
    "leads to over 100,000 parts": "leder till över 100 000 delar",
    "has over 100,000 sheets": "har över 100 000 kalkylblad",
    "has over 5 million different texts": "har över 5 miljoner olika texter",
    "has over a million formats": "har över en miljon format",
    "has over 20 million cells": "har över 20 miljoner celler",
}
