/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code proof}: what certificates prove of the criteria of a procurement, and what still needs proof. */
class ProofCommandTest {

	private static final String SAMPLE = "universiteit-voorbeeld";
	private static final String DISPLAYS = "b-qk4dgr";

	private static final Map<String, String> GOLDEN = Map.of("en", """
			Beeldschermen 2028 (b-qk4dgr)
			Certificates: EPEAT, Criteria sets of 2025: Climate, Circularity, Chemicals, Responsible Supply
			  Chains, Climate+

			Answered: 1 of 6
			  ✓ Klimaatvoetafdruk bekend [epeat/2025/climate-4.1.1]
			    EPEAT Criteria sets of 2025: Climate, Circularity, Chemicals, Responsible Supply Chains asks:
			      Required: product carbon footprint disclosed and assured
			Still to prove: 5
			  ○ Energieklasse van beeldschermen [eu-gpp/2021/energy-monitor]
			    Proof: entry in a public register, test report, or equivalent.
			  ○ Type I-keurmerk voor beeldschermen
			    A text of your own: no certificate is known to prove it. Asked in the tender: Certificaat,
			      gelijkwaardig keurmerk of gelijkwaardig bewijs.
			  ○ Hernieuwbare stroom bij toeleveranciers [epeat/2025/climate-4.4.3]
			    Proof: entry in a public register, label certificate, or equivalent.
			  ○ Levenscycluskosten
			    A text of your own: no certificate is known to prove it. Asked in the tender: Ingevuld
			      rekenblad of gelijkwaardig bewijs.
			  ○ Fabrieksopgave voor panelen
			    A text of your own: no certificate is known to prove it. Asked in the tender: Opgaveformulier
			      of gelijkwaardig bewijs.

			Whether a certificate is valid, and of these very products, is not looked at. Equivalent proof must
			always be accepted.
			""", "nl", """
			Beeldschermen 2028 (b-qk4dgr)
			Certificaten: EPEAT, Criteriasets van 2025: klimaat, circulariteit, chemische stoffen,
			  verantwoorde toeleveringsketens, Climate+

			Beantwoord: 1 van 6
			  ✓ Klimaatvoetafdruk bekend [epeat/2025/climate-4.1.1]
			    EPEAT Criteriasets van 2025: klimaat, circulariteit, chemische stoffen, verantwoorde
			      toeleveringsketens vraagt: Vereist: CO2-voetafdruk van het product openbaar gemaakt en
			      geverifieerd
			Nog te bewijzen: 5
			  ○ Energieklasse van beeldschermen [eu-gpp/2021/energy-monitor]
			    Bewijs: vermelding in een openbaar register, testrapport, of gelijkwaardig.
			  ○ Type I-keurmerk voor beeldschermen
			    Eigen tekst: van geen certificaat is bekend dat het dit bewijst. Gevraagd in de aanbesteding:
			      Certificaat, gelijkwaardig keurmerk of gelijkwaardig bewijs.
			  ○ Hernieuwbare stroom bij toeleveranciers [epeat/2025/climate-4.4.3]
			    Bewijs: vermelding in een openbaar register, certificaat van het keurmerk, of gelijkwaardig.
			  ○ Levenscycluskosten
			    Eigen tekst: van geen certificaat is bekend dat het dit bewijst. Gevraagd in de aanbesteding:
			      Ingevuld rekenblad of gelijkwaardig bewijs.
			  ○ Fabrieksopgave voor panelen
			    Eigen tekst: van geen certificaat is bekend dat het dit bewijst. Gevraagd in de aanbesteding:
			      Opgaveformulier of gelijkwaardig bewijs.

			Of een certificaat geldig is, en van precies deze producten, is niet bekeken. Gelijkwaardig bewijs
			moet altijd worden aanvaard.
			""", "fr", """
			Beeldschermen 2028 (b-qk4dgr)
			Certificats : EPEAT, Ensembles de critères de 2025 : climat, circularité, substances chimiques,
			  chaînes d’approvisionnement responsables, Climate+

			Prouvés : 1 sur 6
			  ✓ Klimaatvoetafdruk bekend [epeat/2025/climate-4.1.1]
			    EPEAT Ensembles de critères de 2025 : climat, circularité, substances chimiques, chaînes
			      d’approvisionnement responsables exige : Obligatoire : empreinte carbone du produit publiée et
			      vérifiée
			Restent à prouver : 5
			  ○ Energieklasse van beeldschermen [eu-gpp/2021/energy-monitor]
			    Preuve : inscription dans un registre public, rapport d’essai, ou équivalent.
			  ○ Type I-keurmerk voor beeldschermen
			    Texte propre au marché : aucun certificat connu ne le prouve. Demandé dans le marché :
			      Certificaat, gelijkwaardig keurmerk of gelijkwaardig bewijs.
			  ○ Hernieuwbare stroom bij toeleveranciers [epeat/2025/climate-4.4.3]
			    Preuve : inscription dans un registre public, certificat de label, ou équivalent.
			  ○ Levenscycluskosten
			    Texte propre au marché : aucun certificat connu ne le prouve. Demandé dans le marché :
			      Ingevuld rekenblad of gelijkwaardig bewijs.
			  ○ Fabrieksopgave voor panelen
			    Texte propre au marché : aucun certificat connu ne le prouve. Demandé dans le marché :
			      Opgaveformulier of gelijkwaardig bewijs.

			La validité d’un certificat, et pour ces produits précis, n’est pas examinée. Toute preuve
			équivalente doit être acceptée.
			""");

	@TempDir
	Path folder;

	private Path sample() {
		Path file = folder.resolve("sample.leidraad");
		assertEquals(ExitCode.DONE, CommandLineRun.of("new", "--template", SAMPLE, file).code());
		return file;
	}

	private Path roadmap(String content) throws Exception {
		return Roadmaps.file(folder, "small.leidraad", Roadmaps.BUYING.formatted(content));
	}

	@ParameterizedTest
	@ValueSource(strings = {"en", "nl", "fr"})
	void tellsWhatIsProvenAndWhatIsNot(String language) {
		CommandLineRun run = CommandLineRun.of("proof", "--held", "epeat/2025/climate-plus", "--procurement", DISPLAYS,
				"--locale", language, sample());
		assertEquals(ExitCode.DONE, run.code(), run.err());
		assertEquals(GOLDEN.get(language), run.out().replace(System.lineSeparator(), "\n"));
	}

	@ParameterizedTest
	@ValueSource(strings = {"en", "nl", "fr"})
	void fitsInAHundredColumns(String language) {
		CommandLineRun run = CommandLineRun.of("proof", "--held", "tco", "--held", "epeat//gold", "--locale", language,
				sample());
		assertEquals(ExitCode.DONE, run.code(), run.err());
		run.out().lines().forEach(line -> assertTrue(line.codePointCount(0, line.length()) <= 100, line));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {"proof|FILE",
		"proof --held none FILE|weeelabex",
		"proof --held epeat/2030 FILE|2009, 2018, 2025", "proof --held epeat/2018/platinum FILE|bronze, silver, gold",
		"proof --held tco/gen-10/gold FILE|no levels", "proof --held a/b/c/d FILE|FRAMEWORK/EDITION/LEVEL",
		"proof --held / FILE|FRAMEWORK/EDITION/LEVEL", "proof --held tco --procurement b-2 FILE|b-1 (Laptops)",
		"proof --held eu-gpp FILE|criteria set", "proof --held rohs-reach FILE|law",
		"proof --held iso20400 FILE|guidance", "proof --held eu-dc-coc FILE|code of practice",
		"proof --held electronics-watch FILE|monitoring", "proof --held sdg FILE|goals",
		"proof --held cfit FILE|pact",
		"proof --criteria eu-gpp/2021/warranty|--held",
		"proof --held tco --criteria warranty|FRAMEWORK/EDITION/KEY",
		"proof --held tco --criteria none/1/a|eu-gpp", "proof --held tco --criteria eu-gpp/1999/warranty|2021",
		"proof --held tco --criteria eu-gpp/2021/none|spare-parts",
		"proof --held tco --criteria tco/gen-10/none|warranty",
		"proof --held tco --criteria eu-gpp/2021/warranty FILE|alone", "proof --held|--held", "proof a b|b"})
	void whatCannotBeUsedIsToldInOneLineWithWhatExists(String line, String told) throws Exception {
		Path file = roadmap("<criteria id='c-1' name='W' criterion='tco/gen-10/warranty'/>");
		for (String language : List.of("en", "nl", "fr")) {
			Object[] arguments = (line.replace("FILE", file.toString()) + " --locale " + language).split(" ");
			CommandLineRun run = CommandLineRun.of(arguments);
			assertEquals(ExitCode.UNUSABLE, run.code(), run.err());
			assertEquals("", run.out());
			assertEquals(1, run.errLines().size(), run.err());
			assertTrue(!language.equals("en") || run.err().contains(told), run.err());
		}
	}
}
