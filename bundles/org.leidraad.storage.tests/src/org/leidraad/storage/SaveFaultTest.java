/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.storage;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.edit.command.SetCommand;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.leidraad.model.Ambition;
import org.leidraad.model.RoadmapFactory;
import org.leidraad.model.RoadmapPackage;
import org.leidraad.storage.internal.Disk;

/** Whatever goes wrong while saving: the old file is whole, nothing else is left behind, and one line says why. */
class SaveFaultTest {

	@TempDir
	private Path folder;

	private Path file;
	private byte[] old;

	@BeforeEach
	void saveAGoodFile() throws Exception {
		file = folder.resolve("good.leidraad");
		RoadmapStorage storage = new RoadmapStorage();
		storage.save(storage.create(RandomRoadmaps.roadmap(77, 200), file));
		old = Files.readAllBytes(file);
	}

	@ParameterizedTest
	@ValueSource(ints = {0, 1, 100, 5000, 20000})
	void diskFullAfterSomeBytes(int room) throws Exception {
		RoadmapFileException e = failsWith(new Disk() {

			@Override
			public OutputStream create(Path temporary) throws IOException {
				return new FullDisk(super.create(temporary), room);
			}
		});
		assertEquals(file + ": saving failed (No space left on device) and nothing was changed; "
				+ "check that the folder may be written and the disk has room, or save elsewhere.", e.getMessage());
	}

	@Test
	void diskFailsWhenItIsFlushed() throws Exception {
		failsWith(new Disk() {

			@Override
			public OutputStream create(Path temporary) throws IOException {
				return new FilterOutputStream(super.create(temporary)) {

					@Override
					public void close() throws IOException {
						super.close();
						throw new IOException("Input/output error");
					}
				};
			}
		});
	}

	@Test
	void folderThatMayNotBeWritten() throws Exception {
		RoadmapFileException e = failsWith(new Disk() {

			@Override
			public OutputStream create(Path temporary) throws IOException {
				throw new AccessDeniedException(temporary.toString());
			}
		});
		assertEquals(file + ": you may not write in this folder; save in another folder or ask for the right to write. "
				+ "Nothing was saved.", e.getMessage());
	}

	@Test
	void diskThatMayNotBeWritten() throws Exception {
		RoadmapFileException e = failsWith(new Disk() {

			@Override
			public OutputStream create(Path temporary) throws IOException {
				throw new FileSystemException(temporary.toString(), null, "Read-only file system");
			}

			@Override
			public boolean writable(Path asked) {
				return !asked.equals(folder);
			}
		});
		assertEquals(file + ": you may not write in this folder; save in another folder or ask for the right to write. "
				+ "Nothing was saved.", e.getMessage());
	}

	@Test
	void fileOrPipeStandsInTheWay() throws Exception {
		RoadmapStorage storage = new RoadmapStorage();
		RoadmapDocument document = storage.open(file);
		for (Path blocked : List.of(file.resolve("new.leidraad"), file.resolve("deep/new.leidraad"))) {
			RoadmapFileException e = assertThrows(RoadmapFileException.class, () -> storage.saveAs(document, blocked));
			assertEquals(blocked + ": " + file + " is a file, not a folder; choose another folder. Nothing was saved.",
					e.getMessage());
		}
		Path pipe = folder.resolve("pipe.leidraad");
		assertEquals(0, new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor());
		RoadmapFileException e = assertThrows(RoadmapFileException.class, () -> storage.saveAs(document, pipe));
		Files.delete(pipe);
		assertEquals(pipe + ": this is no file but a device, a pipe or a socket; save under another name. "
				+ "Nothing was saved.", e.getMessage());
		assertUntouched();
	}

	@Test
	void moveFails() throws Exception {
		failsWith(new Disk() {

			@Override
			public void replace(Path source, Path target) throws IOException {
				throw new IOException("stale handle");
			}
		});
	}

	@Test
	void whatComesBackIsCut() throws Exception {
		RoadmapFileException e = failsWith(new Disk() {

			@Override
			public byte[] read(Path temporary) throws IOException {
				byte[] written = super.read(temporary);
				return Arrays.copyOf(written, written.length - 40);
			}
		});
		assertTrue(e.getMessage().contains("could not be read back"), e.getMessage());
	}

	@Test
	void whatComesBackIsAnother() throws Exception {
		RoadmapFileException e = failsWith(new Disk() {

			@Override
			public byte[] read(Path temporary) throws IOException {
				String text = new String(super.read(temporary), StandardCharsets.UTF_8);
				return text.replace("Changed", "Chamged").getBytes(StandardCharsets.UTF_8);
			}
		});
		assertTrue(e.getMessage().contains("what was written differs from the roadmap at r-000000.name"),
				e.getMessage());
	}

	@ParameterizedTest
	@ValueSource(strings = {"\u000B", "\0", "\u001F", "\uD800", "\uDC00x", "\uFFFE", "\uFFFF"})
	void charactersThatNoFileCanHold(String character) throws Exception {
		RoadmapStorage storage = new RoadmapStorage();
		RoadmapDocument document = storage.open(file);
		Ambition ambition = document.roadmap().getAmbitions().get(0);
		ambition.setName("Pasted slide");
		ambition.setStatement("from slides:" + character);
		RoadmapFileException e = assertThrows(RoadmapFileException.class, () -> storage.save(document));
		assertEquals("%s: the field statement of \"Pasted slide\" (%s) holds a character that no file can hold "
				.formatted(file, ambition.getId())
				+ "(U+%04X at position 13); type that part of the text again. Nothing was saved."
						.formatted((int) character.charAt(0)),
				e.getMessage());
		assertUntouched();
	}

	@Test
	void charactersInListsAreFoundAsWell() throws Exception {
		RoadmapStorage storage = new RoadmapStorage();
		RoadmapDocument document = storage.open(file);
		document.roadmap().getTags().add("a\u0007b");
		RoadmapFileException e = assertThrows(RoadmapFileException.class, () -> storage.save(document));
		assertTrue(e.getMessage().contains("the field tags of"), e.getMessage());
		assertUntouched();
	}

	@Test
	void identifiersThatReferencesCannotName() throws Exception {
		RoadmapStorage storage = new RoadmapStorage();
		RoadmapDocument document = storage.open(file);
		document.roadmap().getPlans().get(0).getTargets().clear();
		Ambition ambition = document.roadmap().getAmbitions().stream().filter(a -> !a.getTargets().isEmpty())
				.findFirst()
				.orElseThrow();
		ambition.getTargets().get(0).setId("two words");
		document.roadmap().getPlans().get(0).getTargets().add(ambition.getTargets().get(0));
		assertThrows(RoadmapFileException.class, () -> storage.save(document));
		assertUntouched();
	}

	@Test
	void referenceToSomethingThatIsNowhereAndHasNoIdentifier() throws Exception {
		RoadmapStorage storage = new RoadmapStorage();
		RoadmapDocument document = storage.open(file);
		document.roadmap().getPlans().get(0).setOwner(RoadmapFactory.eINSTANCE.createStakeholder());
		RoadmapFileException e = assertThrows(RoadmapFileException.class, () -> storage.save(document));
		assertTrue(e.getMessage().contains(document.roadmap().getPlans().get(0).getId() + ".owner"), e.getMessage());
		assertUntouched();
		document.roadmap().getPlans().get(0).setOwner(null);
		storage.save(document);
	}

	@Test
	void charactersInContentOfOthersThatOnlyXml11CanHold() throws Exception {
		Path newer = folder.resolve("xml11.leidraad");
		String text = "<?xml version=\"1.1\"?>\n"
				+ "<r:Roadmap xmlns:r=\"https://leidraad.org/roadmap/1\" id=\"r-1\" mood=\"a&#1;b\"/>\n";
		Files.writeString(newer, text);
		RoadmapStorage storage = new RoadmapStorage();
		RoadmapDocument document = storage.open(newer);
		assertThrows(RoadmapFileException.class, () -> storage.save(document));
		assertEquals(text, Files.readString(newer));
		Files.delete(newer);
		assertUntouched();
	}

	@Test
	void folderInPlaceOfTheFileAndMissingFolder() throws Exception {
		RoadmapStorage storage = new RoadmapStorage();
		RoadmapDocument document = storage.open(file);
		Path directory = Files.createDirectory(folder.resolve("folder.leidraad"));
		RoadmapFileException e = assertThrows(RoadmapFileException.class, () -> storage.saveAs(document, directory));
		assertEquals(directory + ": this is a folder; name a file in it. Nothing was saved.", e.getMessage());
		Path nowhere = folder.resolve("no/such/folder/new.leidraad");
		e = assertThrows(RoadmapFileException.class, () -> storage.saveAs(document, nowhere));
		assertEquals(nowhere + ": the folder does not exist; make it or choose another. Nothing was saved.",
				e.getMessage());
		assertFalse(Files.exists(folder.resolve("no")));
		assertEquals("good.leidraad", document.resource().getURI().lastSegment(), "the document keeps its file");
		Files.delete(directory);
		assertUntouched();
	}

	@Test
	void documentStaysUnsavedAfterAFailureAndCanBeSavedLater() throws Exception {
		Disk[] disk = {new Disk() {

			@Override
			public void replace(Path source, Path target) throws IOException {
				throw new IOException("stale handle");
			}
		}};
		RoadmapDocument document = new RoadmapStorage(disk[0]).open(file);
		BasicCommandStack stack = (BasicCommandStack) document.editingDomain().getCommandStack();
		stack.execute(SetCommand.create(document.editingDomain(), document.roadmap(),
				RoadmapPackage.Literals.ELEMENT__NAME, "Changed"));
		assertThrows(RoadmapFileException.class, () -> new RoadmapStorage(disk[0]).save(document));
		assertTrue(stack.isSaveNeeded());
		new RoadmapStorage().save(document);
		assertFalse(stack.isSaveNeeded());
		assertEquals("Changed", new RoadmapStorage().open(file).roadmap().getName());
	}

	private RoadmapFileException failsWith(Disk disk) throws Exception {
		RoadmapDocument document = new RoadmapStorage().open(file);
		document.roadmap().setName("Changed");
		RoadmapFileException e = assertThrows(RoadmapFileException.class,
				() -> new RoadmapStorage(disk).save(document));
		assertTrue(e.getMessage().startsWith(file + ": "), e.getMessage());
		for (Locale locale : List.of(Locale.ENGLISH, Locale.of("nl"), Locale.FRENCH)) {
			assertEquals(1, e.message().in(locale).lines().count(), "one line");
		}
		assertUntouched();
		Path other = folder.resolve("other.leidraad");
		assertThrows(RoadmapFileException.class, () -> new RoadmapStorage(disk).saveAs(document, other));
		assertUntouched();
		return e;
	}

	private void assertUntouched() throws IOException {
		assertArrayEquals(old, Files.readAllBytes(file));
		try (Stream<Path> files = Files.list(folder)) {
			Set<String> names = files.map(path -> path.getFileName().toString())
					.collect(Collectors.toCollection(TreeSet::new));
			assertEquals(Set.of("good.leidraad"), names, "nothing is left behind");
		}
	}

	/** A disk with room for so many bytes. */
	private static final class FullDisk extends FilterOutputStream {

		private int room;

		FullDisk(OutputStream out, int room) {
			super(out);
			this.room = room;
		}

		@Override
		public void write(int b) throws IOException {
			if (room-- <= 0) {
				throw new IOException("No space left on device");
			}
			super.write(b);
		}
	}
}
