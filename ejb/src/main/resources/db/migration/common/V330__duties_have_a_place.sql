-- The pages of duties moved from the place of the grids into one of their own: notices lead there.
update notice set link = '/duty/directives' || substring(link from 17) where link like '/grid/directives%';
