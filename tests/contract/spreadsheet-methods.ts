// Every emulated method and the fact it is held to: a number of PLATFORM, or `reference` for Google's reference page alone.

/** By class, then by fact; methods are separated by spaces. The surface test keeps it complete. */
export const heldTo: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  SpreadsheetApp: {
    '3.1': 'flush',
    '4.33': 'newDataValidation',
    '4.49':
      'getActive getActiveRange getActiveSheet getActiveSpreadsheet getCurrentCell getUi setActiveRange setActiveSheet setCurrentCell',
    '4.32': 'newFilterCriteria',
    reference: 'newConditionalFormatRule',
  },
  Spreadsheet: {
    '4.27': 'getRange',
    '4.34': 'addEditor getEditors getOwner getProtections getViewers removeEditor',
    '4.35': 'deleteSheet getSheetById getSheetByName getSheets getNumSheets insertSheet moveActiveSheet',
    '4.36': 'getSpreadsheetTimeZone setSpreadsheetTimeZone',
    '4.41': 'getSpreadsheetLocale setSpreadsheetLocale',
    '4.49': 'getActiveCell getActiveRange getActiveSheet getCurrentCell setActiveSheet',
    '4.60': 'toast',
    '3.28': 'createTextFinder',
    reference:
      'addDeveloperMetadata createDeveloperMetadataFinder getDeveloperMetadata getId getName getNamedRanges getRangeByName ' +
      'getUrl removeNamedRange rename setNamedRange',
  },
  Sheet: {
    '3.28': 'createTextFinder',
    '4.27': 'getRange getRangeList',
    '4.28': 'getDataRange getLastColumn getLastRow getMaxColumns getMaxRows',
    '4.29': 'appendRow',
    '4.30':
      'deleteColumn deleteColumns deleteRow deleteRows insertColumnAfter insertColumnBefore insertColumns insertColumnsAfter ' +
      'insertColumnsBefore insertRowAfter insertRowBefore insertRows insertRowsAfter insertRowsBefore moveColumns moveRows',
    '4.31': 'sort',
    '4.32':
      'getFilter isRowHiddenByFilter isRowHiddenByUser isColumnHiddenByUser hideColumn hideColumns hideRow hideRows ' +
      'showColumns showRows unhideColumn unhideRow',
    '4.34': 'getProtections protect',
    '4.35': 'copyTo getName getSheetId getSheetName setName',
    '4.49': 'activate getActiveCell getActiveRange getCurrentCell setActiveRange setCurrentCell',
    reference:
      'addDeveloperMetadata autoResizeColumn autoResizeColumns clear clearConditionalFormatRules clearContents clearFormats ' +
      'getColumnWidth getConditionalFormatRules getDeveloperMetadata getFrozenColumns getFrozenRows getIndex getParent ' +
      'getRowHeight getTabColor getType hasHiddenGridlines hideSheet isRightToLeft isSheetHidden setColumnWidth ' +
      'setColumnWidths setConditionalFormatRules setFrozenColumns setFrozenRows setHiddenGridlines setRowHeight ' +
      'setRowHeights setRowHeightsForced setTabColor showSheet',
  },
  Range: {
    '3.28': 'createTextFinder',
    '4.19': 'getValue getValues isBlank',
    '4.20': 'getDisplayValue getDisplayValues',
    '4.21':
      'setValues setFormulas setNotes setNumberFormats setBackgrounds setFontColors setFontWeights setDataValidations',
    '4.22': 'setValue setFormula getFormula getFormulas',
    '4.25': 'clear clearContent',
    '4.26': 'setNumberFormat getNumberFormat getNumberFormats setNote getNote getNotes clearNote',
    '4.27': 'getCell offset',
    '4.28': 'insertCheckboxes removeCheckboxes check uncheck isChecked',
    '4.31': 'sort',
    '4.32': 'createFilter getFilter',
    '4.33': 'setDataValidation getDataValidation getDataValidations clearDataValidations',
    '4.34': 'protect canEdit',
    '4.49': 'activate',
    reference:
      'isEndColumnBounded isEndRowBounded isStartColumnBounded isStartRowBounded ' +
      'clearFormat copyTo getA1Notation getBackground getBackgrounds getColumn getDataRegion getFontColor getFontWeight ' +
      'getGridId getHeight getHorizontalAlignment getLastColumn getLastRow getMergedRanges getNextDataCell getNumColumns ' +
      'getNumRows getRow getRowIndex getSheet getWidth getWrap setBackground setBorder setFontColor setFontFamily ' +
      'setFontLine setFontSize setFontStyle setFontWeight setHorizontalAlignment setVerticalAlignment setWrap ' +
      'setWrapStrategy trimWhitespace',
  },
  RangeList: {
    '3.11':
      'check clear clearContent clearDataValidations clearFormat clearNote getRanges insertCheckboxes removeCheckboxes ' +
      'setBackground setFontColor setFontFamily setFontLine setFontSize setFontStyle setFontWeight setFormula ' +
      'setHorizontalAlignment setNote setNumberFormat setValue setVerticalAlignment setWrap trimWhitespace uncheck',
  },
  TextFinder: {
    '3.28':
      'findAll findNext findPrevious getCurrentMatch ignoreDiacritics matchCase matchEntireCell matchFormulaText startFrom ' +
      'useRegularExpression',
  },
  Filter: {
    '4.32': 'getColumnFilterCriteria getRange remove removeColumnFilterCriteria setColumnFilterCriteria sort',
  },
  FilterCriteria: { '4.32': 'copy getHiddenValues' },
  FilterCriteriaBuilder: { '4.32': 'build setHiddenValues' },
  Protection: {
    '4.34':
      'addEditor addEditors canDomainEdit canEdit getDescription getEditors getProtectionType getRange getUnprotectedRanges ' +
      'isWarningOnly remove removeEditor removeEditors setDescription setRange setUnprotectedRanges setWarningOnly',
  },
  DataValidation: { '4.33': 'copy getAllowInvalid getCriteriaType getCriteriaValues getHelpText' },
  DataValidationBuilder: {
    '4.33':
      'build requireCheckbox requireDate requireDateAfter requireDateBefore requireDateBetween requireDateOnOrAfter ' +
      'requireDateOnOrBefore requireNumberBetween requireNumberGreaterThan requireNumberGreaterThanOrEqualTo ' +
      'requireNumberLessThan requireNumberLessThanOrEqualTo requireTextContains requireTextEqualTo requireTextIsEmail ' +
      'requireValueInList requireValueInRange setAllowInvalid setHelpText',
    reference:
      'copy getAllowInvalid getCriteriaType getCriteriaValues getHelpText requireDateEqualTo requireDateNotBetween ' +
      'requireNumberEqualTo requireNumberNotBetween requireNumberNotEqualTo requireTextDoesNotContain requireTextIsUrl',
  },
  ConditionalFormatRule: { reference: 'copy getRanges' },
  ConditionalFormatRuleBuilder: {
    reference:
      'build setBackground setBold setFontColor setItalic setRanges setStrikethrough setUnderline whenCellEmpty ' +
      'whenCellNotEmpty whenDateAfter whenDateBefore whenDateEqualTo whenFormulaSatisfied whenNumberBetween whenNumberEqualTo ' +
      'whenNumberGreaterThan whenNumberGreaterThanOrEqualTo whenNumberLessThan whenTextContains whenTextDoesNotContain ' +
      'whenTextEndsWith whenTextEqualTo whenTextStartsWith',
  },
  DeveloperMetadata: { reference: 'getId getKey getValue getVisibility remove setKey setValue' },
  DeveloperMetadataFinder: { reference: 'find withId withKey withValue' },
  NamedRange: { reference: 'getName getRange remove setRange' },
};
