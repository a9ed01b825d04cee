package customer

// SetBounds makes searches sort at most few customers, and look at so many names
// of all accounts to tell.
func (s *Service) SetBounds(few, hits int) { s.bounds = bounds{few, hits} }
