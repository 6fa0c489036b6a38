/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.report.internal.render;

import java.util.Base64;
import java.util.Locale;
import java.util.Map;

import org.eclipse.birt.report.engine.api.HTMLImageHandler;
import org.eclipse.birt.report.engine.api.HTMLRenderOption;
import org.eclipse.birt.report.engine.api.IImage;
import org.eclipse.birt.report.engine.api.IRenderOption;
import org.eclipse.birt.report.engine.api.PDFRenderOption;
import org.eclipse.birt.report.engine.api.RenderOption;
import org.eclipse.birt.report.engine.api.script.IReportContext;
import org.leidraad.report.ReportFormat;

/** What the report engine is told for each format. */
final class Output {

	private static final String WORKBOOK = "uk.co.spudsoft.birt.emitters.excel.XlsxEmitter";
	private static final int MOST_PAGES = 999;
	private static final Map<String, String> MEDIA_TYPES = Map.of(".png", "image/png", ".svg", "image/svg+xml", ".jpg",
			"image/jpeg", ".jpeg", "image/jpeg", ".gif", "image/gif");

	private Output() {
	}

	/** Tells whether a format takes pictures as lines; the others take them as pixels. */
	static boolean vectors(ReportFormat format) {
		return format == ReportFormat.PDF || format == ReportFormat.HTML;
	}

	static IRenderOption options(ReportFormat format, String file) {
		RenderOption option = switch (format) {
			case PDF -> new PDFRenderOption();
			case HTML -> html();
			case DOCX -> new RenderOption();
			case XLSX -> workbook();
		};
		option.setOutputFormat(format.id());
		option.setOutputFileName(file);
		option.setSupportedImageFormats("PNG;SVG;JPG;GIF");
		return option;
	}

	private static RenderOption html() {
		HTMLRenderOption option = new HTMLRenderOption();
		option.setEmbeddable(false);
		option.setHtmlPagination(false);
		option.setEnableAgentStyleEngine(false);
		option.setImageHandler(new InlineImages());
		return option;
	}

	private static RenderOption workbook() {
		RenderOption option = new RenderOption();
		option.setEmitterID(WORKBOOK);
		option.setOption("ExcelEmitter.PrintFitToPage", true);
		option.setOption("ExcelEmitter.PrintPagesWide", 1);
		option.setOption("ExcelEmitter.PrintPagesHigh", MOST_PAGES);
		return option;
	}

	/** Puts pictures into the page itself, so that it is one file. */
	private static final class InlineImages extends HTMLImageHandler {

		@Override
		public String onDesignImage(IImage image, IReportContext context) {
			return inline(image);
		}

		@Override
		public String onCustomImage(IImage image, IReportContext context) {
			return inline(image);
		}

		@Override
		public String onDocImage(IImage image, IReportContext context) {
			return inline(image);
		}

		@Override
		public String onFileImage(IImage image, IReportContext context) {
			return inline(image);
		}

		@Override
		public String onURLImage(IImage image, IReportContext context) {
			return inline(image);
		}

		private static String inline(IImage image) {
			byte[] data = image.getImageData();
			if (data == null) {
				return "";
			}
			String extension = image.getExtension() == null ? "" : image.getExtension().toLowerCase(Locale.ROOT);
			boolean lines = data.length > 1 && data[0] == '<';
			String type = lines ? "image/svg+xml" : MEDIA_TYPES.getOrDefault(extension, "image/png");
			return "data:" + type + ";base64," + Base64.getEncoder().encodeToString(data);
		}
	}
}
