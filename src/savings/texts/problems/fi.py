"""Messages about a case in Finnish, by subject and then as they stand in the code."""

from __future__ import annotations

from typing import Final

TEMPLATES: Final = {
    # Files.
    "no such file": "tiedostoa ei ole",
    "{file}: no such file or folder": "{file}: tiedostoa tai kansiota ei ole",
    "{file}: matches no case files and no folders": "{file}: ei vastaa yhtään tapaustiedostoa eikä kansiota",
    "{file}: has no cases below it (.yaml or .yml; a template is named itself)": (
        "{file}: kansiossa ei ole tapauksia (.yaml tai .yml; mallipohja on nimettävä itse)"
    ),
    "{file}: this folder cannot be read: {why}": "{file}: kansiota ei voi lukea: {why}",
    "{file}: is a link to a folder, which is not followed": "{file}: on linkki kansioon, eikä sitä seurata",
    "is no file, but a device or a pipe": "ei ole tiedosto vaan laite tai putki",
    "is a folder; name one case file": "on kansio; anna yksi tapaustiedosto",
    "cannot be read: {why}": "ei voi lukea: {why}",
    "cannot be read: there is none": "ei voi lukea: syötettä ei ole",
    "is over 5 MB; a case file is some kilobytes": "on yli 5 Mt; tapaustiedosto on muutama kilotavu",
    "is written in {encoding}; save it as UTF-8": "on merkistöä {encoding}; tallenna se UTF-8-muodossa",
    "looks like UTF-16, or like a binary file; save it as UTF-8 text": (
        "näyttää UTF-16-tiedostolta tai binääritiedostolta; tallenna se UTF-8-tekstinä"
    ),
    "is a binary file; a case is a text file in YAML": (
        "on binääritiedosto; tapaus on tekstitiedosto YAML-muodossa"
    ),
    "is not UTF-8 (it looks like Windows-1252, also called Latin-1 or ANSI); save it as UTF-8": (
        "ei ole UTF-8 (näyttää merkistöltä Windows-1252, jota kutsutaan myös nimillä Latin-1 ja ANSI); "
        "tallenna se UTF-8-muodossa"
    ),
    "{file}: cannot be used, and is a link to a file outside the folders that were named; "
    "'--trust-paths' says what is wrong in it": (
        "{file}: ei voi käyttää, ja se on linkki annettujen kansioiden ulkopuolelle; '--trust-paths' kertoo, "
        "mikä siinä on vialla"
    ),
    "{file}: the id {id} is that of {earlier} too; give one of them another 'id'": (
        "{file}: tunnus {id} on myös tiedostolla {earlier}; anna toiselle toinen 'id'"
    ),
    "{file}: the id {id} is that of another area or case too ({earlier})": (
        "{file}: tunnus {id} on myös toisella alueella tai tapauksella ({earlier})"
    ),
    "is a template for many cases; 'savings batch {file}' estimates them": (
        "on monen tapauksen mallipohja; komento 'savings batch {file}' laskee tapaukset"
    ),
    "and {count} problems more": "ja lisäksi {count} muuta virhettä",
    "{file}: there is not enough memory for it": "{file}: muisti ei riitä",
    "{file}: an error of the program, not of the case: {what}; please report it": (
        "{file}: virhe on ohjelmassa, ei tapauksessa: {what}; ilmoita siitä"
    ),
    # YAML.
    "is not YAML: {hint}": "ei ole YAMLia: {hint}",
    "is empty; 'savings new' writes a case to start from": (
        "on tyhjä; komento 'savings new' kirjoittaa tapauksen, josta voi aloittaa"
    ),
    "holds a character that text cannot have; remove it": (
        "sisältää merkin, jota tekstissä ei voi olla; poista se"
    ),
    "a second document starts here ('---'); a file holds one case": (
        "tästä alkaa toinen asiakirja ('---'); tiedostossa on yksi tapaus"
    ),
    "{alias} stands inside what it stands for, without end": "{alias} viittaa itseensä loputtomasti",
    "{alias} stands for nothing; text that begins with * needs quotes": (
        "{alias} ei viittaa mihinkään; merkillä * alkava teksti on pantava lainausmerkkeihin"
    ),
    "tags ({tag}) are not used in a case; text that begins with ! needs quotes": (
        "tapauksessa ei käytetä tunnisteita ({tag}); merkillä ! alkava teksti on pantava lainausmerkkeihin"
    ),
    "holds more than {most} values (an alias counts as what it stands for)": (
        "sisältää yli {most} arvoa (viittaus lasketaan kohteensa kokoiseksi)"
    ),
    "is nested more than {most} levels deep": "on sisäkkäin yli {most} tasoa",
    "a tab; YAML is indented with spaces": "sarkain; YAML sisennetään välilyönneillä",
    "a second colon in the line; text with a colon needs quotes": (
        "rivillä on toinen kaksoispiste; kaksoispisteen sisältävä teksti on pantava lainausmerkkeihin"
    ),
    "this line is indented deeper than the line before it, or that line has text and no colon": (
        "rivi on sisennetty syvemmälle kuin edellinen rivi, tai edellisellä rivillä on tekstiä ilman "
        "kaksoispistettä"
    ),
    "a key without a colon in the line before": "edellisellä rivillä on avain ilman kaksoispistettä",
    "a key without a colon here or in the line before": (
        "tässä tai edellisellä rivillä on avain ilman kaksoispistettä"
    ),
    "text that begins with {sign} needs quotes": "merkillä {sign} alkava teksti on pantava lainausmerkkeihin",
    "a quotation mark is opened here and never closed": (
        "tästä alkavaa lainausta ei ole päätetty lainausmerkkiin"
    ),
    "{problem}: a comma, a bracket or a quotation mark is missing here or just before": (
        "pilkku, sulje tai lainausmerkki puuttuu tästä tai juuri tätä ennen ({problem})"
    ),
    "this line is indented differently from the lines before it, or a quotation mark is missing": (
        "rivi on sisennetty eri tavalla kuin edelliset rivit, tai lainausmerkki puuttuu"
    ),
    "a list cannot begin here; where there is no amount, leave the line out": (
        "luettelo ei voi alkaa tästä; jos lukua ei ole, jätä rivi pois"
    ),
    # Keys.
    "is not a case: it needs keys and values at its top level, as 'format: 1'": (
        "ei ole tapaus: ylimmällä tasolla on oltava avaimia ja arvoja, esimerkiksi 'format: 1'"
    ),
    "a key is a word or a year, not empty, a list or a group of keys": (
        "avain on sana tai vuosi; se ei voi olla tyhjä, luettelo eikä avainten ryhmä"
    ),
    "year {year} appears twice, first in line {first}": "vuosi {year} on kahdesti, ensin rivillä {first}",
    "key {key} appears twice, first in line {first}": "avain {key} on kahdesti, ensin rivillä {first}",
    "year {year} appears twice, first as {first}": "vuosi {year} on kahdesti, ensin muodossa {first}",
    "year {year} appears twice": "vuosi {year} on kahdesti",
    "{name} appears twice": "{name} on kahdesti",
    "appears twice": "on kahdesti",
    "unknown key {key}; known here: {known}": "tuntematon avain {key}; tässä tunnetaan: {known}",
    "unknown key {key}; did you mean '{near}'?": "tuntematon avain {key}; tarkoititko '{near}'?",
    "unknown key {key}; a year stands one level deeper than 'history': write blanks before it": (
        "tuntematon avain {key}; vuosi on sisennettävä syvemmälle kuin 'history': kirjoita sen eteen "
        "välilyöntejä"
    ),
    'unknown key {key}; in braces a comma separates keys: an amount with a comma needs quotes, as "1 '
    '234,50"': (
        "tuntematon avain {key}; aaltosulkeissa pilkku erottaa avaimet: pilkullinen luku on pantava "
        'lainausmerkkeihin, esimerkiksi "1 234,50"'
    ),
    "unknown key {key}; it belongs in a template: give the file a name that ends in .template.yaml": (
        "tuntematon avain {key}; se kuuluu mallipohjaan: anna tiedostolle nimi, jonka loppu on .template.yaml"
    ),
    '{problem}; in braces a comma separates: write 6400, or "6,400.5" in quotes': (
        '{problem}; aaltosulkeissa pilkku erottaa: kirjoita 6400, tai lainausmerkeissä "6400,5"'
    ),
    "{problem}; an address has the key 'url'": "{problem}; verkko-osoitteen avain on 'url'",
    "is missing": "puuttuu",
    "is empty": "on tyhjä",
    "is empty; it {problem}": "on tyhjä; {problem}",
    "is empty; write one of: {known}": "on tyhjä; kirjoita jokin näistä: {known}",
    "is empty; write 1": "on tyhjä; kirjoita 1",
    "is empty; write a text": "on tyhjä; kirjoita teksti",
    "is empty; write a year with four digits, as 2009": (
        "on tyhjä; kirjoita vuosi neljällä numerolla, esimerkiksi 2009"
    ),
    "is empty; write an amount for each year": "on tyhjä; kirjoita luku kullekin vuodelle",
    "is empty; write a number for each year": "on tyhjä; kirjoita luku kullekin vuodelle",
    "is empty; write a factor for a year, as {{2010: 1, 2011: 0.8}}": (
        "on tyhjä; kirjoita vuodelle kerroin, esimerkiksi {{2010: 1, 2011: 0.8}}"
    ),
    "is empty; write the name of the area": "on tyhjä; kirjoita alueen nimi",
    "needs a list: one line for each, beginning with '- '": (
        "tarvitaan luettelo: kullekin oma rivi, jonka alussa on '- '"
    ),
    "needs a line for each year, as '2009: 10_100_000'": (
        "kullekin vuodelle tarvitaan rivi, esimerkiksi '2009: 10_100_000'"
    ),
    "needs at least one entry": "tarvitaan ainakin yksi",
    "needs keys and values; its keys are: {known}": "tarvitaan avaimia ja arvoja; avaimet ovat: {known}",
    "may hold letters, digits, - and _ only": "saa sisältää vain kirjaimia, numeroita sekä merkkejä - ja _",
    "is too long; 100 characters at most": "on liian pitkä; enintään 100 merkkiä",
    "{value} is not one of: {known}": "{value} ei ole mikään näistä: {known}",
    "{value} is not one of: {known}; did you mean '{near}'?": (
        "{value} ei ole mikään näistä: {known}; tarkoititko '{near}'?"
    ),
    "{value} is not known to this version of savings; it reads format 1": (
        "tämä savings-versio ei tunne arvoa {value}; se lukee muotoa 1"
    ),
    "unknown language {code}: a text has one key per language ({languages}); text with a comma or colon "
    'needs quotes, as {{en: "costs, net"}}': (
        "tuntematon kieli {code}: tekstillä on avain kullekin kielelle ({languages}); pilkun tai "
        'kaksoispisteen sisältävä teksti on pantava lainausmerkkeihin, esimerkiksi {{fi: "kustannukset, '
        'netto"}}'
    ),
    "{name} holds a character that no file name can have": (
        "{name} sisältää merkin, jota tiedoston nimessä ei voi olla"
    ),
    "there is no encoding {name}; common ones are utf-8, cp1252 and latin-1": (
        "merkistöä {name} ei ole; tavallisia ovat utf-8, cp1252 ja latin-1"
    ),
    "{name} is no encoding of files; common ones are utf-8, cp1252 and latin-1": (
        "{name} ei ole tiedostojen merkistö; tavallisia ovat utf-8, cp1252 ja latin-1"
    ),
    # Values.
    "a list": "luettelo",
    "a group of keys": "avainten ryhmä",
    "{before} or {last}": "{before} tai {last}",
    "{value} is neither true nor false; write {meant}": (
        "{value} ei ole totuusarvo (true tai false); kirjoita {meant}"
    ),
    "{value} is neither true nor false; write one of these, in small letters": (
        "{value} ei ole totuusarvo; kirjoita true (kyllä) tai false (ei), pienin kirjaimin"
    ),
    "{value} is not a text; text with a colon or comma needs quotes": (
        "{value} ei ole teksti; kaksoispisteen tai pilkun sisältävä teksti on pantava lainausmerkkeihin"
    ),
    "{value} is not a year; write it with four digits, as {example}": (
        "{value} ei ole vuosi; kirjoita se neljällä numerolla, esimerkiksi {example}"
    ),
    "{value} is not a year; write it with four digits, as 2009 or 2008-09": (
        "{value} ei ole vuosi; kirjoita se neljällä numerolla, esimerkiksi 2009 tai 2008-09"
    ),
    "is not a year; write it with four digits, as 2009": (
        "ei ole vuosi; kirjoita se neljällä numerolla, esimerkiksi 2009"
    ),
    "{value} is not one year; a financial year is written {right}": (
        "{value} ei ole yksi vuosi; tilikausi kirjoitetaan {right}"
    ),
    "{value} is not a year between {first} and {last}": "{value} ei ole vuosi väliltä {first}–{last}",
    "{value} is not a number": "{value} ei ole luku",
    "{value} is not a finite number": "{value} ei ole äärellinen luku",
    "{value} is too large; the largest number is 1e30": "{value} on liian suuri; suurin luku on 1e30",
    "{value} is too small; beside 0 the smallest number is 1e-30": (
        "{value} on liian pieni; nollan jälkeen pienin luku on 1e-30"
    ),
    "{value} is not a number; write it as 1234567.50": "{value} ei ole luku; kirjoita se muodossa 1234567.50",
    "{value} is a percentage; an amount is needed here, as 1234567.50": (
        "{value} on prosenttiluku; tässä tarvitaan määrä, esimerkiksi 1234567.50"
    ),
    "{value} is not a number; a negative one is written with a minus, as -1234.50": (
        "{value} ei ole luku; negatiivinen luku kirjoitetaan miinusmerkillä, esimerkiksi -1234.50"
    ),
    "{value} is not a number: write it in full, without {more}, as 1234567.50 ('costs.unit' names the "
    "unit, 'costs.scale' says 1000 where the history is in thousands)": (
        "{value} ei ole luku: kirjoita se kokonaan ja ilman tekstiä {more}, esimerkiksi 1234567.50 (yksikkö "
        "on kohdassa 'costs.unit', ja 'costs.scale' on 1000, jos luvut ovat tuhansina)"
    ),
    "'{text}' can be read in two ways; write {one} or {other}": (
        "'{text}' voidaan lukea kahdella tavalla; kirjoita {one} tai {other}"
    ),
    "there is no amount": "lukua ei ole",
    "{value} is no amount": "{value} ei ole luku",
    "{written}; leave the line out where the figure is not known": (
        "{written}; jätä rivi pois, jos lukua ei tiedetä"
    ),
    "{written}; leave the cell empty where the figure is not known": (
        "{written}; jätä solu tyhjäksi, jos lukua ei tiedetä"
    ),
    "{value} is not positive; write 1000 where the figures are in thousands": (
        "{value} ei ole positiivinen; kirjoita 1000, jos luvut ovat tuhansina"
    ),
    "{value} is no sign; write -1 where costs have a minus in the accounts, or 1": (
        "{value} ei ole etumerkki; kirjoita -1, jos kustannukset ovat kirjanpidossa miinusmerkkisiä, muuten 1"
    ),
    "{value} is not a rate; it must lie between -100 % and 100 %": (
        "{value} ei kelpaa prosenttiosuudeksi; sen on oltava välillä -100 % ... 100 %"
    ),
    "{value} would be {percent:.12g} %; write a rate as a decimal: did you mean {share:.12g} "
    "({number:.12g} %)?": (
        "{value} olisi {percent:.12g} %; kirjoita osuus desimaalilukuna: tarkoititko {share:.12g} "
        "({number:.12g} %)?"
    ),
    "{value} is not a share between 0 and 1": "{value} ei ole osuus väliltä 0–1",
    "{wrong}; did you mean {meant}?": "{wrong}; tarkoititko {meant}?",
    "{value} is negative; 0.8 leaves 80 % of an amount, 0 nothing": (
        "{value} on negatiivinen; 0.8 jättää määrästä 80 %, 0 ei mitään"
    ),
    "{value} would multiply by {number:.12g}; did you mean {meant:.12g}?": (
        "{value} tekisi luvusta {number:.12g}-kertaisen; tarkoititko {meant:.12g}?"
    ),
    "{value} is no rate; write a decimal, as 0.035, or one of {known}": (
        "{value} ei ole korko; kirjoita desimaaliluku, esimerkiksi 0.035, tai jokin näistä: {known}"
    ),
    "{value} is negative; a discount rate is zero or more": (
        "{value} on negatiivinen; diskonttokorko on nolla tai enemmän"
    ),
    "{value} is not a number of years; write a whole one, as 10": (
        "{value} ei ole vuosien määrä; kirjoita kokonaisluku, esimerkiksi 10"
    ),
    "{value} years are too many; {most} is the most that can be looked ahead": (
        "{value} vuotta on liikaa; eteenpäin voidaan katsoa enintään {most} vuotta"
    ),
    "{value} is neither nominal nor {{base_year: 2014}}": (
        "{value} ei ole nominal (käyvin hinnoin) eikä {{base_year: 2014}}"
    ),
    "{value} is no code; write {code}": "{value} ei ole maakoodi; kirjoita {code}",
    "{value} is no code of a country; write its two letters, as FI": (
        "{value} ei ole maakoodi; kirjoita maan kaksi kirjainta, esimerkiksi FI"
    ),
    "{value} is no code of a currency; write {codes}": "{value} ei ole valuuttakoodi; kirjoita {codes}",
    "{value} is a currency and a scale in one; write the code alone, {codes}, and the scale as 'scale: "
    "{scale}'": (
        "{value} on valuutta ja kerroin yhdessä; kirjoita pelkkä koodi, {codes}, ja kerroin muodossa 'scale: "
        "{scale}'"
    ),
    # Rules between keys.
    "the years run backwards: from {first} to {last}": "vuodet ovat väärässä järjestyksessä: {first}–{last}",
    "give either 'year' or 'from' and 'to', not both": "anna joko 'year' tai 'from' ja 'to', ei molempia",
    "'from' and 'to' belong together": "'from' ja 'to' kuuluvat yhteen",
    "says no year; give 'year', or 'from' and 'to'": "vuosi puuttuu; anna 'year', tai 'from' ja 'to'",
    "is negative; write what was spent without a minus": (
        "on negatiivinen; kirjoita kustannukset ilman miinusmerkkiä"
    ),
    "give either an amount or a rate, as {{rate: 0.04}}": (
        "anna joko määrä (amount) tai osuus, esimerkiksi {{rate: 0.04}}"
    ),
    "there is neither a 'history' nor a 'reported' figure; give at least one": (
        "ei ole lukuja kohdassa 'history' eikä kohdassa 'reported'; anna ainakin toinen"
    ),
    "'includes_investment' is missing: is the investment inside these costs (true) or not (false)?": (
        "'includes_investment' puuttuu: sisältyykö toimenpiteen kustannus näihin kustannuksiin (kyllä) vai "
        "ei (ei)?"
    ),
    "'growth' is missing: 'model: declared' needs {{amount: 300_000}} or {{rate: 0.04}}": (
        "'growth' puuttuu: 'model: declared' tarvitsee kasvun {{amount: 300_000}} tai {{rate: 0.04}}"
    ),
    "there is no 'history' under 'costs' that a saving could be computed from": (
        "kohdassa 'costs' ei ole lukuja ('history'), joista säästön voisi laskea"
    ),
    "cannot go with 'includes_investment: true': the costs hold what was paid, when it was paid; leave "
    "'life' out": (
        "ei sovi yhteen valinnan 'includes_investment: true' kanssa: kustannukset sisältävät sen, mitä "
        "maksettiin, maksuvuonna; jätä 'life' pois"
    ),
    "a price index is for money, and the unit is {unit}": "hintaindeksi on rahalle, ja yksikkö on {unit}",
    "counts one area; a template makes cases of many: leave it out": (
        "koskee yhtä aluetta, mutta mallipohjasta tehdään monta tapausta: jätä se pois"
    ),
    "cannot go with comparison areas, whose people are not counted; leave one of the two out": (
        "ei sovi yhteen verrokkialueiden kanssa, joiden henkilömääriä ei tiedetä; jätä toinen pois"
    ),
    "is per head of whom? 'costs.per' says how many there are": (
        "keiden henkeä kohden? Kohta 'costs.per' kertoo, montako heitä on"
    ),
    "give one of 'saving', 'percent', 'bcr' and 'per_head'": (
        "anna yksi näistä: 'saving', 'percent', 'bcr', 'per_head'"
    ),
    "goes with 'saving', 'percent' and 'per_head'; a ratio has both sides in it": (
        "sopii kohtiin 'saving', 'percent' ja 'per_head'; hyöty-kustannussuhteessa ovat jo molemmat puolet"
    ),
    "give either 'factor' or 'by_year', as {{2010: 1, 2011: 0.8}}": (
        "anna joko 'factor' tai 'by_year', esimerkiksi {{2010: 1, 2011: 0.8}}"
    ),
    "the shares add up to {total:.6g}, not to 1; change one of them": (
        "osuuksien summa on {total:.6g} eikä 1; muuta jotakin niistä"
    ),
    "the shares of the investment ('share', where none is given) add up to {total:.6g}, not to 1; change "
    "one of them": (
        "osuudet toimenpiteen kustannuksesta ('share', jos muuta ei ole annettu) ovat yhteensä {total:.6g} "
        "eivätkä 1; muuta jotakin niistä"
    ),
    "cannot go with 'moved_from': what was given in kind is no money that was moved": (
        "ei sovi yhteen kohdan 'moved_from' kanssa: luontoissuoritus ei ole siirrettyä rahaa"
    ),
    "is not where the money was before; write a text, as 'reception home'": (
        "ei kerro, missä raha oli ennen; kirjoita teksti, esimerkiksi 'vastaanottokoti'"
    ),
    "goes with 'from' and 'to': the amount is reached in the years between them": (
        "vaatii kohdat 'from' ja 'to': määrään päästään niiden välisinä vuosina"
    ),
    "has {count} shares, more than there are years from {first} to {last}": (
        "osuuksia on {count}, enemmän kuin vuosia {first}–{last}"
    ),
    "goes with 'name'": "sopii vain kohtaan 'name'",
    # Years.
    "year {year} is not in the history": "vuosi {year} puuttuu luvuista ('history')",
    "year {year} is not before the start; only years of the baseline can be left out": (
        "vuosi {year} ei ole ennen alkua; vain vertailukauden vuosia voi jättää pois"
    ),
    "{start} has no year before it; the history begins in {first}": (
        "ennen vuotta {start} ei ole yhtään vuotta; luvut alkavat vuodesta {first}"
    ),
    "{start} is after the last year of the history, {last}": (
        "{start} on lukujen viimeisen vuoden {last} jälkeen"
    ),
    "the baseline reaches the start; end it before {start}": (
        "vertailukausi ulottuu alkuun; päätä se ennen vuotta {start}"
    ),
    "{count} year before it with costs": "ennen sitä {count} vuosi, jolta on kustannukset",
    "{count} years before it with costs": "ennen sitä {count} vuotta, joilta on kustannukset",
    "{count} year before it with costs that is not excluded": (
        "ennen sitä {count} vuosi, jolta on kustannukset ja jota ei ole jätetty pois"
    ),
    "{count} years before it with costs that are not excluded": (
        "ennen sitä {count} vuotta, joilta on kustannukset ja joita ei ole jätetty pois"
    ),
    "{start} leaves {years}; at least {least} are needed: add earlier years to the history, or choose a "
    "later start": (
        "jos alku on {start}, jää {years}; tarvitaan vähintään {least}: lisää lukuihin aiempia vuosia, tai "
        "valitse myöhempi alku"
    ),
    "{start} leaves {years}; at least {least} are needed: add earlier years to the history, exclude "
    "fewer, or choose a later start": (
        "jos alku on {start}, jää {years}; tarvitaan vähintään {least}: lisää lukuihin aiempia vuosia, jätä "
        "vähemmän pois, tai valitse myöhempi alku"
    ),
    "{count} year with costs": "{count} vuosi, jolta on kustannukset",
    "{count} years with costs": "{count} vuotta, joilta on kustannukset",
    "{count} year with costs that is not excluded": (
        "{count} vuosi, jolta on kustannukset ja jota ei ole jätetty pois"
    ),
    "{count} years with costs that are not excluded": (
        "{count} vuotta, joilta on kustannukset ja joita ei ole jätetty pois"
    ),
    "the baseline has {years}; at least {least} are needed: make it longer, or add years to the history": (
        "vertailukaudella on {years}; tarvitaan vähintään {least}: pidennä vertailukautta, tai lisää "
        "lukuihin vuosia"
    ),
    "the baseline has {years}; at least {least} are needed: make it longer, exclude fewer years, or add "
    "years to the history": (
        "vertailukaudella on {years}; tarvitaan vähintään {least}: pidennä vertailukautta, jätä vähemmän "
        "vuosia pois, tai lisää lukuihin vuosia"
    ),
    "{year} lies outside the years of the case, {first} to {last}": (
        "{year} on tapauksen vuosien {first}–{last} ulkopuolella"
    ),
    "{year} has nothing to multiply; the years are {first} to {last}": (
        "vuodelta {year} ei ole kerrottavaa; vuodet ovat {first}–{last}"
    ),
    "a trend needs at least 3 baseline years; there are {count}": (
        "trendi tarvitsee vähintään 3 vertailukauden vuotta; niitä on {count}"
    ),
    # Odd amounts.
    "{amount} is negative, which only net costs can be; write 'basis: net' where they are": (
        "{amount} on negatiivinen, mitä vain nettokustannukset voivat olla; kirjoita 'basis: netto', jos ne "
        "ovat sellaisia"
    ),
    "every year is negative: write 'sign: -1' under 'costs' (costs.sign: -1) if the accounts print costs "
    "with a minus, or 'sign: 1' (costs.sign: 1) if it really is an income": (
        "jokainen vuosi on negatiivinen: kirjoita 'sign: -1' kohtaan 'costs' (costs.sign: -1), jos "
        "kustannukset ovat kirjanpidossa miinusmerkkisiä, tai 'sign: 1' (costs.sign: 1), jos kyse todella on "
        "tulosta"
    ),
    "would turn every year into an income: the costs have no minus; leave 'sign' out": (
        "tekisi jokaisesta vuodesta tulon: kustannuksissa ei ole miinusmerkkiä; jätä 'sign' pois"
    ),
    "'costs.sign: -1' would turn every year into an income: the costs have no minus": (
        "'costs.sign: -1' tekisi jokaisesta vuodesta tulon: kustannuksissa ei ole miinusmerkkiä"
    ),
    "the median of the other years ({amount:.6g})": "({amount:.6g})",
    "is zero, and {usual} is not: leave it out if the amount is not known yet, or {confirm} if it is right": (
        "on nolla, vaikka muiden vuosien mediaani {usual} ei ole: jätä vuosi pois, jos lukua ei vielä "
        "tiedetä, tai {confirm}, jos luku on oikein"
    ),
    "is beyond all measure of {usual}: correct it, or {confirm} if it is right": (
        "on aivan eri suuruusluokkaa kuin muiden vuosien mediaani {usual}: korjaa luku, tai {confirm}, jos "
        "se on oikein"
    ),
    "is {how} {usual}: correct it, or {confirm} if it is right": (
        "on {how} {usual}: korjaa luku, tai {confirm}, jos se on oikein"
    ),
    "about {times} times": "noin {times} kertaa muiden vuosien mediaani",
    "{times} times": "{times} kertaa muiden vuosien mediaani",
    "about a tenth of": "noin kymmenesosa muiden vuosien mediaanista",
    "about a hundredth of": "noin sadasosa muiden vuosien mediaanista",
    "about a thousandth of": "noin tuhannesosa muiden vuosien mediaanista",
    "about a millionth of": "noin miljoonasosa muiden vuosien mediaanista",
    "1/{times} of": "1/{times} muiden vuosien mediaanista",
    "write 'confirmed: [{year}]' under 'costs'": "kirjoita 'confirmed: [{year}]' kohtaan 'costs'",
    "write 'confirmed: [{year}]' under the area's name": "kirjoita 'confirmed: [{year}]' alueen nimen alle",
    "add 'confirmed: {{{area}: [{year}]}}'": "lisää 'confirmed: {{{area}: [{year}]}}'",
    "add 'confirmed: {{{area}: [{year}]}}' to 'for_each'": (
        "lisää 'confirmed: {{{area}: [{year}]}}' kohtaan 'for_each'"
    ),
    # Prices, people and rates.
    "is zero; a number above zero is needed to divide by": "on nolla; jakajan on oltava suurempi kuin nolla",
    "is negative; a number above zero is needed to divide by": (
        "on negatiivinen; jakajan on oltava suurempi kuin nolla"
    ),
    "is too small; a number above zero is needed to divide by": (
        "on liian pieni; jakajan on oltava suurempi kuin nolla"
    ),
    "has a gap: there is nothing for {years}": "on aukko: näiltä vuosilta ei ole mitään: {years}",
    "has a gap: there is nothing for {first} to {last}": "on aukko: vuosilta {first}–{last} ei ole mitään",
    "is {times:.3g} times the level of the year before; correct one of them": (
        "on {times:.3g} kertaa edellisen vuoden taso; korjaa toinen niistä"
    ),
    "{level} of {year} is {times:.3g} times that of the year before; correct one of them": (
        "{level} vuonna {year} on {times:.3g} kertaa edellisen vuoden taso; korjaa toinen niistä"
    ),
    "{level} is not above zero in {years}": "{level} ei ole nollaa suurempi näinä vuosina: {years}",
    "give one of 'name', 'levels' and 'table', as {{name: fi-consumer-prices}}": (
        "anna yksi näistä: 'name', 'levels', 'table', esimerkiksi {{name: fi-consumer-prices}}"
    ),
    "has nothing for {years}, which the costs have": "lukuja ei ole vuosilta {years}, joilta on kustannukset",
    "the price index has nothing for {years}: {known}": "hintaindeksissä ei ole vuosia {years}: {known}",
    "the price index has nothing for {years} (in which the intervention cost something): {known}": (
        "hintaindeksissä ei ole vuosia {years} (jolloin toimenpiteestä oli kustannuksia): {known}"
    ),
    "it reaches from {first} to {last}": "se ulottuu vuodesta {first} vuoteen {last}",
    "from {year} on it is a forecast, which 'forecast: true' allows": (
        "vuodesta {year} alkaen se on ennuste, jonka 'forecast: true' sallii"
    ),
    "{first} and {last} have them all": "kaikki vuodet ovat indekseissä {first} ja {last}",
    "{index} has them all": "kaikki vuodet ovat indeksissä {index}",
    "{index} has them with 'forecast: true'": (
        "vuodet ovat indeksissä {index}, kun kirjoitetaan 'forecast: true'"
    ),
    "'discount_rate' is missing: {country} has no official rate that is known here; write one, as "
    "{{discount_rate: 0.03}}": (
        "'discount_rate' puuttuu: maalla {country} ei ole tässä tunnettua virallista korkoa; kirjoita korko, "
        "esimerkiksi {{discount_rate: 0.03}}"
    ),
    "'discount_rate' is missing: the case names no country whose official rate would be taken; write "
    "one, as {{discount_rate: 0.03}}": (
        "'discount_rate' puuttuu: tapaus ei kerro maata, jonka virallista korkoa käytettäisiin; kirjoita "
        "korko, esimerkiksi {{discount_rate: 0.03}}"
    ),
    "the rate '{name}' is real, whatever this says; leave 'rate_is' out": (
        "korko '{name}' on reaalinen, sanottiinpa tässä mitä tahansa; jätä 'rate_is' pois"
    ),
    "the rate is nominal, and the figures are in prices of one year; give a real rate, or leave "
    "'--prices' out": (
        "korko on nimellinen, mutta luvut ovat yhden vuoden hinnoin; anna reaalikorko, tai jätä '--prices' "
        "pois"
    ),
    "the rate '{name}' is real": "korko '{name}' on reaalinen",
    "the rate is real": "korko on reaalinen",
    "{what}, and the figures are in current prices: put them in the prices of one year with '--prices "
    "YEAR', or give a nominal rate": (
        "{what}, mutta luvut ovat käyvin hinnoin: muunna ne yhden vuoden hinnoiksi valinnalla '--prices "
        "VUOSI', tai anna nimelliskorko"
    ),
    "{what}, and the figures are in current prices: put them in the prices of one year with '--prices "
    "YEAR' (for which 'costs.price_index' names an index), or give a nominal rate": (
        "{what}, mutta luvut ovat käyvin hinnoin: muunna ne yhden vuoden hinnoiksi valinnalla '--prices "
        "VUOSI' (indeksi nimetään kohdassa 'costs.price_index'), tai anna nimelliskorko"
    ),
    # Trends and comparison methods.
    "the trend '{trend}' gives no number": "trendistä '{trend}' ei saada lukua",
    "the trend 'declared' needs a growth in the case: 'trend: {{growth: {{rate: 0.04}}}}'": (
        "trendi 'declared' tarvitsee kasvun: 'trend: {{growth: {{rate: 0.04}}}}'"
    ),
    "the trend 'growth' needs costs above zero in every baseline year": (
        "trendi 'growth' vaatii, että kustannukset ovat nollaa suuremmat vertailukauden jokaisena vuonna"
    ),
    "the trend 'growth' goes beyond all numbers within the years that are projected": (
        "trendi 'growth' kasvaa ennustettavina vuosina yli kaikkien lukujen"
    ),
    "difference-in-differences needs at least two comparison areas": (
        "difference-in-differences tarvitsee vähintään kaksi verrokkialuetta"
    ),
    "synthetic-control needs at least two comparison areas": (
        "synthetic-control tarvitsee vähintään kaksi verrokkialuetta"
    ),
    "synthetic-control takes at most {most} areas; exclude the least alike": (
        "synthetic-control ottaa enintään {most} aluetta; jätä vähiten samankaltaiset pois"
    ),
    "the comparison 'relative' needs costs above zero, in the area and in the others": (
        "vertailu 'relative' vaatii nollaa suuremmat kustannukset sekä alueella että muilla"
    ),
    "the comparison areas all do alike, and do not show how far such methods miss": (
        "verrokkialueet kehittyvät kaikki samalla tavalla, eivätkä ne siksi näytä, miten paljon menetelmä "
        "osuu harhaan"
    ),
    # Comparison areas.
    "there is no 'history' under 'costs' that could be compared": (
        "kohdassa 'costs' ei ole lukuja ('history'), joita voisi verrata"
    ),
    "names no areas; give 'areas' or a 'table'": "alueita ei ole nimetty; anna 'areas' tai 'table'",
    "is the case's own municipality; leave it out": "on tapauksen oma kunta; jätä se pois",
    "is the case's own municipality": "on tapauksen oma kunta",
    "is excluded": "on jätetty pois",
    "is the sum of the others": "on muiden summa",
    "has nothing for {years}": "vailla lukuja vuosilta {years}",
    "is zero or negative in {years}; if the table prints costs with a minus, add 'sign: -1' to it": (
        "on nolla tai negatiivinen vuosina {years}; jos taulukon kustannukset ovat miinusmerkkisiä, lisää "
        "siihen 'sign: -1'"
    ),
    "has the figures of the case or of another area": "sisältää tapauksen tai toisen alueen luvut",
    "leaves 1 comparison area with costs above zero in every year that is compared": (
        "jäljelle jää 1 verrokkialue, jonka kustannukset ovat nollaa suuremmat jokaisena vertailtavana vuonna"
    ),
    "leaves {count} comparison areas with costs above zero in every year that is compared": (
        "jäljelle jää {count} verrokkialuetta, joiden kustannukset ovat nollaa suuremmat jokaisena "
        "vertailtavana vuonna"
    ),
    "at least 1 is needed": "tarvitaan vähintään 1",
    "at least {least} are needed": "tarvitaan vähintään {least}",
    "{needed}. None has {years}": "{needed}. Yhdelläkään ei ole lukuja vuosilta {years}",
    "{needed}. {area}, for one, {what}": "{needed}. Esimerkiksi {area}: {what}",
    "the table was not read: read the case with savings.read_case, from its file": (
        "taulukkoa ei ole luettu: lue tapaus tiedostostaan funktiolla savings.read_case"
    ),
    "{area} may be the case's own municipality:": "{area} saattaa olla tapauksen oma kunta:",
    "{area} has the case's own figures times {times:.6g}: is it its own municipality?": (
        "alueella {area} on tapauksen omat luvut {times:.6g}-kertaisina: onko se tapauksen oma kunta?"
    ),
    "{what} leave it out, or add 'keep: true' to it if it is another": (
        "{what} jätä alue pois, tai lisää siihen 'keep: true', jos se on toinen alue"
    ),
    "{what} write 'own: {area}', or 'keep: [{area}]' if it is another": (
        "{what} kirjoita 'own: {area}', tai 'keep: [{area}]', jos se on toinen alue"
    ),
    "has the costs of {area} {how}; its 'scale' is what its amounts are multiplied by: write 'scale: "
    "{scale:.12g}' if it has them so": (
        "alueen {area} kustannukset ovat taulukossa {how}; 'scale' on se, millä taulukon luvut kerrotaan: "
        "kirjoita 'scale: {scale:.12g}', jos ne ovat siinä niin"
    ),
    "{times} times as large as here": "{times} kertaa niin suuret kuin tässä",
    "{times} times as small as here": "{times} kertaa niin pienet kuin tässä",
    "{area} is the sum of the other areas without {others}: which are totals?": (
        "{area} on muiden alueiden summa ilman alueita {others}: mitkä ovat summia?"
    ),
    "the other areas come to twice {area}: which are totals?": (
        "muut alueet ovat yhteensä kaksi kertaa {area}: mitkä ovat summia?"
    ),
    "the other areas come to {times} times {area}: which are totals?": (
        "muut alueet ovat yhteensä {times} kertaa {area}: mitkä ovat summia?"
    ),
    "{what} add 'exclude: [{areas}]' with those that are, or 'keep: [{areas}]' if none is": (
        "{what} Lisää 'exclude: [{areas}]' niistä, jotka ovat, tai 'keep: [{areas}]', jos mikään ei ole"
    ),
    "{file}: {what} add 'exclude: [{areas}]' to 'for_each' with those that are, or 'keep: [{areas}]' if "
    "none is": (
        "{file}: {what} Lisää kohtaan 'for_each' 'exclude: [{areas}]' niistä, jotka ovat, tai 'keep: "
        "[{areas}]', jos mikään ei ole"
    ),
    "{area} is larger every year than the other {count} areas together: a total? add 'exclude: "
    "[{listed}]' or 'keep: [{listed}]'": (
        "{area} on joka vuosi suurempi kuin muut {count} aluetta yhteensä: onko se summa? Lisää 'exclude: "
        "[{listed}]' tai 'keep: [{listed}]'"
    ),
    "is larger every year than the other {count} areas together: a total? add 'exclude: [{area}]' or "
    "'keep: [{area}]' to 'for_each'": (
        "on joka vuosi suurempi kuin muut {count} aluetta yhteensä: onko se summa? Lisää kohtaan 'for_each' "
        "'exclude: [{area}]' tai 'keep: [{area}]'"
    ),
    "{file}: {area} is the sum of the other areas, and is left out; if it is an area of its own, add "
    "'keep: [{area}]' to 'for_each'": (
        "{file}: {area} on muiden alueiden summa, ja se jätetään pois; jos se on oma alueensa, lisää kohtaan "
        "'for_each' 'keep: [{area}]'"
    ),
    # Tables.
    "the table has no area {name}": "taulukossa ei ole aluetta {name}",
    "the table has no area {name}; did you mean {near}?": (
        "taulukossa ei ole aluetta {name}; tarkoititko {near}?"
    ),
    "{file} is over {most} characters; name a file": "{file} on yli {most} merkkiä; anna tiedoston nimi",
    "{file} lies outside the folders that were named; '--trust-paths' opens it": (
        "{file} on annettujen kansioiden ulkopuolella; '--trust-paths' avaa sen"
    ),
    "stands in the table of 'for_each'; leave it out here": (
        "luvut ovat kohdan 'for_each' taulukossa; jätä tämä pois"
    ),
    "row {row}": "rivi {row}",
    "row {row}: {problem}": "rivi {row}: {problem}",
    "row {row} {text}": "rivi {row} {text}",
    "row {row} {text} is {point:.12g} or {comma:.12g}": (
        "rivillä {row} {text} on {point:.12g} tai {comma:.12g}"
    ),
    "{file}: row {row} ({area}): {problem}": "{file}: rivi {row} ({area}): {problem}",
    "{file}: row {row}: {area} {year} {problem}": "{file}: rivi {row}: {area} {year} {problem}",
    "the amounts of column {column} are written in two ways: {cells}; some have a decimal point and some "
    "a decimal comma, so write all in one way": (
        "sarakkeen {column} luvut on kirjoitettu kahdella tavalla: {cells}; joissakin on desimaalipiste ja "
        "joissakin desimaalipilkku, joten kirjoita kaikki samalla tavalla"
    ),
    "the amounts of column {column} can be read in two ways: {cells}; add \"numbers: '{comma}'\" or "
    "\"numbers: '{point}'\"": (
        "sarakkeen {column} luvut voidaan lukea kahdella tavalla: {cells}; lisää \"numbers: '{comma}'\" tai "
        "\"numbers: '{point}'\""
    ),
    "{value} is not written as 'numbers' says, {numbers}": (
        "{value} ei ole kirjoitettu niin kuin 'numbers' sanoo, {numbers}"
    ),
    "cannot be read as an amount": "ei voi lukea määränä",
    "has no amounts": "lukuja ei ole",
    "has no rows below its heading": "otsikkorivin alla ei ole rivejä",
    "row {row}: the rows of {area} do not stand together; sort the table by {column}": (
        "rivi {row}: alueen rivit eivät ole peräkkäin ({area}); lajittele taulukko sarakkeen {column} mukaan"
    ),
    "its area": "rivin alue",
    "one area": "yksi alue",
    "{area} has over {most:,} rows one after the other; a row is for an area and a year": (
        "{area}: yli {most} riviä peräkkäin; rivi on yhden alueen ja vuoden"
    ),
    "has {areas} areas and {years} years; areas times years may be 20 million": (
        "alueita on {areas} ja vuosia {years}; alueita kertaa vuosia saa olla 20 miljoonaa"
    ),
    "has none of the endings {endings}": "tiedoston pääte ei ole mikään näistä: {endings}",
    "is not UTF-8; save it as 'CSV UTF-8', or name its encoding ('encoding: cp1252')": (
        "ei ole UTF-8; tallenna se muodossa 'CSV UTF-8', tai kerro sen merkistö ('encoding: cp1252')"
    ),
    "is not in the encoding {encoding}": "ei ole merkistöä {encoding}",
    "is UTF-8; leave 'encoding' out": "on UTF-8; jätä 'encoding' pois",
    "cannot be read as {ending}": "ei voi lukea muodossa {ending}",
    "cannot be read as a workbook: {why}": "ei voi lukea työkirjana: {why}",
    "a row is over 1 MB": "rivi on yli 1 Mt",
    "the heading of a column": "sarakkeen otsikko",
    "row {row}: {column} is over 32,767 characters; a cell may have as many": (
        "rivi {row}: {column} on yli 32 767 merkkiä, mikä on solun enimmäispituus"
    ),
    "column {column} holds lists or groups, not single values": (
        "sarakkeessa {column} on luetteloita tai ryhmiä eikä yksittäisiä arvoja"
    ),
    "has no column {column}": "saraketta {column} ei ole",
    "{problem}; did you mean {near}?": "{problem}; tarkoititko {near}?",
    "{problem}; there are: {known}": "{problem}; sarakkeet ovat: {known}",
    "is over 500 MB when it is unpacked; a table may be as large as that": (
        "on purettuna yli 500 Mt, mikä on taulukon enimmäiskoko"
    ),
    "is over 2 GB; a table may be as large as that": "on yli 2 Gt, mikä on taulukon enimmäiskoko",
    "has over 20 million rows; a table may have as many": "rivejä on yli 20 miljoonaa, mikä on enimmäismäärä",
    "has over 16,384 columns; a table may have as many": "sarakkeita on yli 16 384, mikä on enimmäismäärä",
    # Workbooks.
    "it is no zip file": "se ei ole zip-tiedosto",
    "there is no workbook in it": "siinä ei ole työkirjaa",
    "there is no sheet in it": "siinä ei ole taulukkosivua",
    "it is packed in an unusual way": "se on pakattu epätavallisella tavalla",
    "its XML declares a document type": "sen XML määrittelee dokumenttityypin",
    "it holds a number that is none": "siinä on luku, joka ei ole luku",
    "a cell refers to a text that is not there": "solu viittaa tekstiin, jota ei ole",
    "a cell has a place that is none": "solun paikkaa ei ole",
    "has a row beyond 1,048,576, the last of a workbook": (
        "siinä on rivi numeron 1 048 576 jälkeen, joka on työkirjan viimeinen"
    ),
    "holds a part of XML of over 1 MB that does not end": "siinä on yli 1 Mt:n XML-osa, joka ei pääty",
    "has over {most} kinds of elements": "siinä on yli {most} erilaista XML-elementtiä",
    "has more parts than a workbook has": "siinä on enemmän osia kuin työkirjassa on",
    "leads to over 100,000 parts": "siinä on yli 100 000 osaa",
    "has over 100,000 sheets": "siinä on yli 100 000 taulukkosivua",
    "has over 5 million different texts": "siinä on yli 5 miljoonaa eri tekstiä",
    "has over a million formats": "siinä on yli miljoona muotoilua",
    "has over 20 million cells": "siinä on yli 20 miljoonaa solua",
}
