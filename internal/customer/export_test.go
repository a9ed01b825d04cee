package customer

// SetBounds makes searches sort at most few customers, and look at so many names
// of all accounts or so many customers ahead to tell.
func (s *Service) SetBounds(few, hits, soon, far int) {
	s.bounds = bounds{few, hits, soon, far, s.bounds.part}
}

// SetPart makes whole lists of more than n customers be given in parts of n.
func (s *Service) SetPart(n int) { s.bounds.part = n }
